package org.fairergraph.seed;

import java.util.Map;
import java.util.Optional;

import org.fairergraph.graph.PartialDate;
import org.fairergraph.graph.Property;
import org.fairergraph.graph.ValueType;

/**
 * Nothing ends before it starts, however roughly both dates are known.
 */
final class OrderRule implements SeedRule {

	private static final Map<String, String> PAIRS = Map.of("start", "end", "since", "until", "opened", "closed");

	@Override
	public void check(Seed seed, Findings findings) {
		seed.rows().forEach((row) -> PAIRS.forEach((from, until) -> check(row, from, until, findings)));
	}

	private static void check(Row row, String from, String until, Findings findings) {
		date(row, from).ifPresent((first) -> date(row, until).ifPresent((last) -> {
			if (first.first().isAfter(last.last())) {
				findings.add(Rule.END_BEFORE_START, row.at(until), "%s '%s' is before %s '%s'", until, last, from,
						first);
			}
		}));
	}

	private static Optional<PartialDate> date(Row row, String column) {
		Optional<Property> property = row.subject()
			.column(column)
			.filter((candidate) -> candidate.type() == ValueType.DATE);
		return property.flatMap(row::value).map((value) -> Values.date(value.toString()));
	}

}
