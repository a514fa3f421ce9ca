package org.fairergraph.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.fairergraph.api.ErrorCode;
import org.fairergraph.api.Refusal;
import org.fairergraph.graph.Revision;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Keeps what the rules found for as long as it holds: until the graph moves or the next
 * day begins. The rules look through the whole graph, so whoever asks is answered from
 * what is kept.
 */
@Component
class Reports {

	private static final long SECONDS = 10;

	private final Inspection inspection;

	private final Revision revision;

	private final Clock clock;

	private final ReentrantLock looking = new ReentrantLock();

	private volatile @Nullable Report kept;

	Reports(Inspection inspection, Revision revision, Clock clock) {
		this.inspection = inspection;
		this.revision = revision;
		this.clock = clock;
	}

	/**
	 * Tells what the rules find today. The first who asks lets them look; others wait for
	 * that, as long as a question may take.
	 * @return the state of the data
	 */
	Quality today() {
		LocalDate today = LocalDate.now(this.clock);
		@Nullable Quality found = found(today, this.revision.current());
		return (found != null) ? found : inTurn(today);
	}

	private @Nullable Quality found(LocalDate today, @Nullable String now) {
		@Nullable Report report = this.kept;
		return (report != null && report.holds(today, now)) ? report.found() : null;
	}

	private Quality inTurn(LocalDate today) {
		waitForTheTurn();
		try {
			@Nullable String now = this.revision.current();
			@Nullable Quality found = found(today, now);
			return (found != null) ? found : look(today, now);
		}
		finally {
			this.looking.unlock();
		}
	}

	private Quality look(LocalDate today, @Nullable String before) {
		Quality found = this.inspection.on(today);
		if (before != null) {
			this.kept = new Report(before, found);
		}
		return found;
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

	// what was found while the graph moved bears the older name, and is not given again
	private record Report(String revision, Quality found) {

		boolean holds(LocalDate today, @Nullable String now) {
			return this.found.asOf().equals(today) && this.revision.equals(now);
		}

	}

}
