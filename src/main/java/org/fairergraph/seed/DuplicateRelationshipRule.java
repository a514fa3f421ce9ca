package org.fairergraph.seed;

import java.util.HashMap;
import java.util.Map;

/**
 * Two relationships never share a public id.
 */
final class DuplicateRelationshipRule implements SeedRule {

	@Override
	public void check(Seed seed, Findings findings) {
		Map<String, Row> seen = new HashMap<>();
		seed.relationshipRows()
			.filter((row) -> !row.text("start").isEmpty() && !row.text("end").isEmpty())
			.forEach((row) -> {
				Row first = seen.putIfAbsent(RelationshipIds.of(row), row);
				if (first != null) {
					findings.add(Rule.DUPLICATE_RELATIONSHIP, row.position(), "'%s' already stands in line %d",
							RelationshipIds.of(row), first.position().line());
				}
			});
	}

}
