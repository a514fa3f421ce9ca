package org.fairergraph.seed;

import java.util.HashSet;
import java.util.List;
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
			.forEach((row) -> row.subject()
				.properties()
				.stream()
				.filter((column) -> column.type() == ValueType.TEXTS && !column.name().equals("locators"))
				.map(Property::name)
				.forEach((column) -> check(row.list(column), row.at(column), findings)));
	}

	private static void check(List<String> entries, Position position, Findings findings) {
		Set<String> seen = new HashSet<>();
		for (String entry : entries) {
			if (entry.isEmpty()) {
				findings.add(Rule.EMPTY_ENTRY, position,
						"an entry of the list is empty; entries are parted by one ';'");
			}
			else if (!seen.add(entry)) {
				findings.add(Rule.REPEATED_ENTRY, position, "'%s' stands in the list twice", entry);
			}
		}
	}

}
