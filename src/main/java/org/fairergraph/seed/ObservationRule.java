package org.fairergraph.seed;

import java.util.Optional;

import org.fairergraph.graph.Label;

/**
 * An observed value lies within its interval, and what is comparable has no reason not to
 * be.
 */
final class ObservationRule implements SeedRule {

	private static final Subject OBSERVATIONS = new NodeSubject(Label.OBSERVATION);

	@Override
	public void check(Seed seed, Findings findings) {
		seed.nodeRows().filter((row) -> row.subject().equals(OBSERVATIONS)).forEach((row) -> {
			order(row, "lower", "value", findings);
			order(row, "value", "upper", findings);
			order(row, "lower", "upper", findings);
			if (row.text("comparable").equals("true") && row.cell("notComparable").isPresent()) {
				findings.add(Rule.COMPARABLE_WITH_REASON, row.at("notComparable"),
						"the value is comparable, so there is no reason why it is not");
			}
		});
	}

	private static void order(Row row, String small, String large, Findings findings) {
		number(row, small).ifPresent((smaller) -> number(row, large).ifPresent((larger) -> {
			if (smaller > larger) {
				findings.add(Rule.OUTSIDE_INTERVAL, row.at("value"), "%s %s is above %s %s", small, row.text(small),
						large, row.text(large));
			}
		}));
	}

	private static Optional<Double> number(Row row, String column) {
		return row.subject().column(column).flatMap(row::value).map(Double.class::cast);
	}

}
