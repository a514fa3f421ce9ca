package org.fairergraph.seed;

import java.util.HashSet;
import java.util.Set;

import org.fairergraph.graph.Property;
import org.fairergraph.graph.ValueType;

/**
 * A list names each thing once and has no holes. Locators are told by their place beside
 * the sources, so they may repeat and be empty.
 */
final class ListRule implements SeedRule {

	@Override
	public void check(Seed seed, Findings findings) {
		seed.rows()
			.forEach((row) -> KnownColumns.of(row.subject()).lists().forEach((column) -> check(row, column, findings)));
	}

	static boolean applies(Property column) {
		return column.type() == ValueType.TEXTS && !column.name().equals("locators");
	}

	private static void check(Row row, String column, Findings findings) {
		Set<String> seen = new HashSet<>();
		for (String entry : row.list(column)) {
			if (entry.isEmpty()) {
				findings.add(Rule.EMPTY_ENTRY, row.at(column),
						"an entry of the list is empty; entries are parted by one ';'");
			}
			else if (!seen.add(entry)) {
				findings.add(Rule.REPEATED_ENTRY, row.at(column), "'%s' stands in the list twice", entry);
			}
		}
	}

}
