package org.fairergraph.embedded;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * Tells when nearly all memory of the application is in use: by what the last collection
 * left, since between two of them a sound heap fills to the brim with what nobody holds
 * any more. No reader loses a query over that.
 */
final class Heap {

	private static final double NEARLY_ALL = 0.85;

	// a collection stops everybody, so that a reader must not bring about many
	private static final Duration REST = Duration.ofSeconds(10);

	private final LongSupplier left;

	private final long size;

	private final Runnable collection;

	private final InstantSource clock;

	private Instant rested = Instant.MIN;

	/**
	 * A heap.
	 * @param left what the last collection left, in bytes
	 * @param size how large the heap may grow, in bytes
	 * @param collection collects at once all that nobody holds
	 * @param clock tells the time
	 */
	Heap(LongSupplier left, long size, Runnable collection, InstantSource clock) {
		this.left = left;
		this.size = size;
		this.collection = collection;
		this.clock = clock;
	}

	static Heap ofThisProcess() {
		return new Heap(new GarbageCollections()::left, Runtime.getRuntime().maxMemory(), System::gc,
				InstantSource.system());
	}

	/**
	 * Looks at the heap. Not every collection is a thorough one, so a full heap is
	 * collected thoroughly first, though not twice in ten seconds.
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
		return this.left.getAsLong() > NEARLY_ALL * this.size;
	}

}
