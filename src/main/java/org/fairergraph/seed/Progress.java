package org.fairergraph.seed;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells now and then how far a long load has come.
 */
final class Progress {

	private static final Logger logger = LoggerFactory.getLogger(Progress.class);

	private final Pace pace = new Pace();

	private final int total;

	private int done;

	Progress(int total) {
		this.total = total;
		if (total > 0) {
			logger.info("Seed: {} changes to write", total);
		}
	}

	void advance(int more) {
		this.done += more;
		if (this.total > 0 && this.pace.due()) {
			logger.info("Seed: {} of {} changes written", this.done, this.total);
		}
	}

}
