package org.fairergraph.seed;

import java.time.Duration;

/**
 * Tells when it is time to say again how far a long piece of work has come.
 */
final class Pace {

	private static final long PAUSE = Duration.ofSeconds(2).toNanos();

	private long told = System.nanoTime();

	boolean due() {
		long now = System.nanoTime();
		boolean due = now - this.told > PAUSE;
		this.told = due ? now : this.told;
		return due;
	}

}
