package org.fairergraph.seed;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells now and then how far a long load has come.
 */
final class Progress {

	private static final Logger logger = LoggerFactory.getLogger(Progress.class);

	private static final long PAUSE = Duration.ofSeconds(2).toNanos();

	private final int total;

	private int done;

	private long told = System.nanoTime();

	Progress(int total) {
		this.total = total;
		if (total > 0) {
			logger.info("Seed: {} changes to write", total);
		}
	}

	void advance(int more) {
		this.done += more;
		if (System.nanoTime() - this.told > PAUSE) {
			this.told = System.nanoTime();
			logger.info("Seed: {} of {} changes written", this.done, this.total);
		}
	}

}
