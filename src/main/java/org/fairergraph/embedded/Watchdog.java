package org.fairergraph.embedded;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.neo4j.kernel.api.KernelTransactionHandle;
import org.neo4j.kernel.api.exceptions.Status;
import org.neo4j.kernel.impl.api.KernelTransactions;

/**
 * Ends what readers let run away. The engine's own limits would bind the application too,
 * and a client may replace its time limit.
 */
final class Watchdog implements AutoCloseable {

	private static final Log LOG = LogFactory.getLog(Watchdog.class);

	private static final Duration ROUND = Duration.ofMillis(100);

	private static final Duration MOMENT = Duration.ofSeconds(1);

	private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(Watchdog::thread);

	private final List<KernelTransactions> databases;

	private final ReaderLimits limits;

	private final HangUp hangUp;

	private final Heap heap = Heap.ofThisProcess();

	Watchdog(List<KernelTransactions> databases, ReaderLimits limits, HangUp hangUp) {
		this.databases = databases;
		this.limits = limits;
		this.hangUp = hangUp;
		this.rounds.scheduleWithFixedDelay(this::round, 0, ROUND.toMillis(), TimeUnit.MILLISECONDS);
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "reader-watchdog");
		thread.setDaemon(true);
		return thread;
	}

	private void round() {
		try {
			List<KernelTransactionHandle> readers = readers();
			end(readers, olderThan(this.limits.time()), Status.Transaction.TransactionTimedOut);
			end(readers, this::big, Status.General.TransactionOutOfMemoryError);
			endForRoom(readers);
			thin(readers);
			Checkpoint.end(deaf(readers));
			this.hangUp.on(readers);
		}
		catch (RuntimeException ex) {
			LOG.warn("A look at the transactions of readers failed", ex);
		}
	}

	private List<KernelTransactionHandle> readers() {
		return this.databases.stream()
			.flatMap((database) -> database.activeTransactions().stream())
			.filter((transaction) -> name(transaction).startsWith(Readers.PREFIX))
			.toList();
	}

	private static String name(KernelTransactionHandle transaction) {
		return String.valueOf(transaction.subject().executingUser());
	}

	private static Predicate<KernelTransactionHandle> olderThan(Duration time) {
		return (transaction) -> System.currentTimeMillis() - transaction.startTime() > time.toMillis();
	}

	private boolean big(KernelTransactionHandle transaction) {
		Long held = transaction.transactionStatistic().getEstimatedUsedHeapMemory();
		return held != null && held > this.limits.memory().toBytes();
	}

	// what an expression holds in one row, the engine does not count
	private void endForRoom(List<KernelTransactionHandle> readers) {
		Predicate<KernelTransactionHandle> suspects = olderThan(MOMENT).and(Watchdog::untold);
		if (readers.stream().anyMatch(suspects) && this.heap.tight()) {
			end(readers, suspects, Status.General.TransactionOutOfMemoryError);
		}
	}

	private static void end(List<KernelTransactionHandle> readers, Predicate<KernelTransactionHandle> which,
			Status why) {
		readers.stream()
			.filter(Watchdog::untold)
			.filter(which)
			.forEach((transaction) -> transaction.markForTermination(why));
	}

	private static boolean untold(KernelTransactionHandle transaction) {
		return transaction.terminationMark().isEmpty();
	}

	// who runs most loses the oldest first, so that a crowd of one shuts out nobody else
	private void thin(List<KernelTransactionHandle> readers) {
		Map<String, Long> shares = readers.stream()
			.collect(Collectors.groupingBy(Watchdog::name, Collectors.counting()));
		readers.stream()
			.filter(Watchdog::untold)
			.sorted(Comparator
				.comparing((KernelTransactionHandle transaction) -> shares.getOrDefault(name(transaction), 0L))
				.reversed()
				.thenComparing(KernelTransactionHandle::startTime))
			.limit(Math.max(0, readers.stream().filter(Watchdog::untold).count() - this.limits.transactions()))
			.forEach(
					(transaction) -> transaction.markForTermination(Status.Transaction.MaximumTransactionLimitReached));
	}

	/**
	 * Finds those that were told to end and work on.
	 * @param readers the transactions of readers
	 * @return the transaction, by the name of its thread
	 */
	private static Map<String, KernelTransactionHandle> deaf(List<KernelTransactionHandle> readers) {
		Map<String, KernelTransactionHandle> deaf = new HashMap<>();
		readers.stream()
			.filter((transaction) -> !untold(transaction))
			.forEach((transaction) -> transaction.executingQuery()
				.ifPresent((query) -> deaf.put(query.threadExecutingTheQueryName(), transaction)));
		return Map.copyOf(deaf);
	}

	@Override
	public void close() {
		this.rounds.shutdownNow();
	}

}
