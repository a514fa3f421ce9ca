package org.fairergraph.seed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.fairergraph.graph.Property;

/**
 * Checks the columns of a file. Their order is free.
 */
final class HeaderCheck {

	private HeaderCheck() {
	}

	/**
	 * Checks a header.
	 * @param subject what the file is about
	 * @param header the cells of the first row
	 * @param findings where problems go
	 */
	static void check(Subject subject, List<Cell> header, Findings findings) {
		List<String> known = subject.columns().stream().map(Property::name).toList();
		Set<String> seen = new HashSet<>();
		for (Cell column : header) {
			if (!known.contains(column.text())) {
				findings.add(Rule.UNKNOWN_COLUMN, column.position(), "there is no column '%s' here%s", column.text(),
						DidYouMean.among(known, column.text()));
			}
			else if (!seen.add(column.text())) {
				findings.add(Rule.DUPLICATE_COLUMN, column.position(), "the column '%s' stands here twice",
						column.text());
			}
		}
		subject.columns()
			.stream()
			.filter((property) -> property.required() && !seen.contains(property.name()))
			.forEach((property) -> findings.add(Rule.MISSING_COLUMN, header.get(0).position(),
					"the column '%s' is missing", property.name()));
	}

}
