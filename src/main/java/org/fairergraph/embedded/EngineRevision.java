package org.fairergraph.embedded;

import org.fairergraph.graph.Revision;
import org.jspecify.annotations.Nullable;
import org.neo4j.storageengine.api.TransactionIdStore;

/**
 * The revision of the built-in engine: its last transaction.
 */
final class EngineRevision implements Revision {

	private final TransactionIdStore transactions;

	EngineRevision(TransactionIdStore transactions) {
		this.transactions = transactions;
	}

	/**
	 * The last transaction, once all that is committed can be read.
	 * @return its number
	 */
	@Override
	public @Nullable String current() {
		// in this order: where both are the same, nothing was under way between them
		long readable = this.transactions.getLastClosedTransactionId();
		long committed = this.transactions.getLastCommittedTransactionId();
		return (readable == committed) ? Long.toString(committed) : null;
	}

	@Override
	public void forget() {
		// there is but one member, and it is up to date
	}

}
