package org.fairergraph.embedded;

import java.util.Map;

import org.neo4j.graphdb.TransactionTerminatedException;
import org.neo4j.kernel.api.KernelTransactionHandle;
import org.neo4j.kernel.api.TerminationMark;

/**
 * Ends a query in the loops in which the engine itself does not look whether it has been
 * told to end. {@link Checkpoints} puts these calls there, hence it is public.
 */
public final class Checkpoint {

	private static volatile Map<String, KernelTransactionHandle> ended = Map.of();

	private Checkpoint() {
	}

	/**
	 * Says which threads still work for transactions that have been told to end.
	 * @param threads the transaction, by the name of its thread
	 */
	static void end(Map<String, KernelTransactionHandle> threads) {
		ended = threads;
	}

	/**
	 * Passes, unless the query of this thread has been told to end.
	 */
	@SuppressWarnings("removal") // the engine's own code of this version does the same
	public static void pass() {
		if (!ended.isEmpty()) {
			KernelTransactionHandle transaction = ended.get(Thread.currentThread().getName());
			if (transaction != null && transaction.executingQuery().isPresent()) {
				transaction.terminationMark().map(TerminationMark::getReason).ifPresent((reason) -> {
					throw new TransactionTerminatedException(reason);
				});
			}
		}
	}

	/**
	 * Lets a search in a text pass here with each character: some patterns take longer
	 * than the age of the earth.
	 * @param text the text
	 * @return the same text
	 */
	public static CharSequence watched(CharSequence text) {
		return new Watched(text);
	}

	/**
	 * A text that is read under watch.
	 *
	 * @param text the text
	 */
	private record Watched(CharSequence text) implements CharSequence {

		@Override
		public int length() {
			return this.text.length();
		}

		@Override
		public char charAt(int index) {
			pass();
			return this.text.charAt(index);
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return this.text.subSequence(start, end);
		}

		@Override
		public String toString() {
			return this.text.toString();
		}

	}

}
