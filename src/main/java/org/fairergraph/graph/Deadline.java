package org.fairergraph.graph;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.QueryTimeoutException;

/**
 * By when the current thread must be done, so that all reads of one request share its
 * time. The fields of a request are answered one after another on its own thread.
 */
public final class Deadline {

	private static final ThreadLocal<@Nullable Long> END = new ThreadLocal<>();

	private Deadline() {
	}

	/**
	 * Gives the current thread so much time, until the deadline is lifted.
	 * @param time the time
	 */
	public static void set(Duration time) {
		END.set(System.nanoTime() + time.toNanos());
	}

	/**
	 * Lets the current thread take any time again.
	 */
	public static void lift() {
		END.remove();
	}

	/**
	 * How long the next read may take.
	 * @param most how long a read may take at any rate
	 * @return the lesser of that and what is left
	 * @throws QueryTimeoutException where nothing is left
	 */
	static Duration left(Duration most) {
		@Nullable Long end = END.get();
		if (end == null) {
			return most;
		}
		// whole milliseconds, in which a database counts; none would be no limit to it
		Duration left = Duration.ofMillis(TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
		if (left.isZero() || left.isNegative()) {
			throw new QueryTimeoutException("The time of the request is spent");
		}
		return (left.compareTo(most) < 0) ? left : most;
	}

}
