package org.fairergraph.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.fairergraph.catalogue.Area;

/**
 * The answer to where an area is doing badly.
 *
 * @param question what was asked
 * @param area the area
 * @param rows a row for each indicator and group with a value, worst unattended first
 */
record Watchlist(WatchlistQuestion question, Area area, List<WatchRow> rows) {

	/**
	 * The day the question is asked for.
	 * @return the day
	 */
	public LocalDate asOf() {
		return this.question.asOf();
	}

	List<ConcernCount> byConcern() {
		return Stream.of(Concern.values())
			.map((concern) -> new ConcernCount(concern,
					Math.toIntExact(this.rows.stream().filter((row) -> row.concern() == concern).count())))
			.toList();
	}

	/**
	 * How many rows are of one concern.
	 *
	 * @param concern the concern
	 * @param rowCount the rows
	 */
	record ConcernCount(Concern concern, int rowCount) {

	}

}
