package org.fairergraph.embedded;

import java.util.Comparator;
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

	private static final long ROUND = 100;

	private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(Watchdog::thread);

	private final List<KernelTransactions> databases;

	private final ReaderLimits limits;

	Watchdog(List<KernelTransactions> databases, ReaderLimits limits) {
		this.databases = databases;
		this.limits = limits;
		this.rounds.scheduleWithFixedDelay(this::round, ROUND, ROUND, TimeUnit.MILLISECONDS);
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "reader-watchdog");
		thread.setDaemon(true);
		return thread;
	}

	private void round() {
		try {
			List<KernelTransactionHandle> readers = readers();
			end(readers, this::old, Status.Transaction.TransactionTimedOut);
			end(readers, this::big, Status.General.TransactionOutOfMemoryError);
			thin(readers);
		}
		catch (RuntimeException ex) {
			LOG.warn("A look at the transactions of readers failed", ex);
		}
	}

	private List<KernelTransactionHandle> readers() {
		return this.databases.stream()
			.flatMap((database) -> database.activeTransactions().stream())
			.filter((transaction) -> name(transaction).startsWith(Readers.PREFIX))
			.filter((transaction) -> transaction.terminationMark().isEmpty())
			.toList();
	}

	private static String name(KernelTransactionHandle transaction) {
		return String.valueOf(transaction.subject().executingUser());
	}

	private boolean old(KernelTransactionHandle transaction) {
		return System.currentTimeMillis() - transaction.startTime() > this.limits.time().toMillis();
	}

	private boolean big(KernelTransactionHandle transaction) {
		Long held = transaction.transactionStatistic().getEstimatedUsedHeapMemory();
		return held != null && held > this.limits.memory().toBytes();
	}

	private static void end(List<KernelTransactionHandle> readers, Predicate<KernelTransactionHandle> which,
			Status why) {
		readers.stream().filter(which).forEach((transaction) -> transaction.markForTermination(why));
	}

	// who runs most loses the oldest first, so that a crowd of one shuts out nobody else
	private void thin(List<KernelTransactionHandle> readers) {
		Map<String, Long> shares = readers.stream()
			.collect(Collectors.groupingBy(Watchdog::name, Collectors.counting()));
		readers.stream()
			.sorted(Comparator
				.comparing((KernelTransactionHandle transaction) -> shares.getOrDefault(name(transaction), 0L))
				.reversed()
				.thenComparing(KernelTransactionHandle::startTime))
			.limit(Math.max(0, readers.size() - this.limits.transactions()))
			.forEach(
					(transaction) -> transaction.markForTermination(Status.Transaction.MaximumTransactionLimitReached));
	}

	@Override
	public void close() {
		this.rounds.shutdownNow();
	}

}
