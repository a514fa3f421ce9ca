package org.fairergraph.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.fairergraph.api.ErrorCode;
import org.fairergraph.api.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Keeps what the rules found for as long as it holds: until the next load or the next
 * day. The rules look through the whole graph, which only a load changes, so whoever asks
 * is answered from what is kept.
 */
@Component
class Reports {

	private static final long SECONDS = 10;

	private final Inspection inspection;

	private final Clock clock;

	private final ReentrantLock looking = new ReentrantLock();

	private volatile @Nullable Quality kept;

	Reports(Inspection inspection, Clock clock) {
		this.inspection = inspection;
		this.clock = clock;
	}

	/**
	 * Forgets what was found, since the graph may have changed.
	 */
	void forget() {
		this.kept = null;
	}

	/**
	 * Tells what the rules find today. The first who asks lets them look; others wait for
	 * that, as long as a question may take.
	 * @return the state of the data
	 */
	Quality today() {
		LocalDate today = LocalDate.now(this.clock);
		Quality found = this.kept;
		return (found != null && found.asOf().equals(today)) ? found : inTurn(today);
	}

	private Quality inTurn(LocalDate today) {
		waitForTheTurn();
		try {
			Quality found = this.kept;
			if (found == null || !found.asOf().equals(today)) {
				found = this.inspection.on(today);
				this.kept = found;
			}
			return found;
		}
		finally {
			this.looking.unlock();
		}
	}

	private void waitForTheTurn() {
		try {
			if (this.looking.tryLock(SECONDS, TimeUnit.SECONDS)) {
				return;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw new Refusal(ErrorCode.TIMEOUT, "The rules are still looking at the graph. Try again in a while.",
				Map.of());
	}

}
