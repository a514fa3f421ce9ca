package org.fairergraph.embedded;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * Tells when nearly all memory of the application is in use. What only waits to be
 * collected is not in use: no reader loses a query over it.
 */
final class Heap {

	private static final double NEARLY_ALL = 0.85;

	// a collection stops everybody, so that a reader must not bring about many
	private static final Duration REST = Duration.ofSeconds(10);

	private final Supplier<MemoryUsage> usage;

	private final Runnable collection;

	private final InstantSource clock;

	private Instant rested = Instant.MIN;

	Heap(Supplier<MemoryUsage> usage, Runnable collection, InstantSource clock) {
		this.usage = usage;
		this.collection = collection;
		this.clock = clock;
	}

	static Heap ofThisProcess() {
		return new Heap(ManagementFactory.getMemoryMXBean()::getHeapMemoryUsage, System::gc, InstantSource.system());
	}

	/**
	 * Looks at the heap; one that is full is collected first, though not twice in ten
	 * seconds.
	 * @return whether nearly all of it is in use
	 */
	boolean tight() {
		if (full() && !this.clock.instant().isBefore(this.rested)) {
			this.collection.run();
			this.rested = this.clock.instant().plus(REST);
		}
		return full();
	}

	private boolean full() {
		MemoryUsage now = this.usage.get();
		return now.getUsed() > NEARLY_ALL * now.getMax();
	}

}
