package org.fairergraph.seed;

import java.util.Set;
import java.util.stream.Collectors;

import org.fairergraph.graph.Label;
import org.fairergraph.graph.RelationshipType;

/**
 * An observation says of which indicator and for which area it is, an update on which
 * action it reports: nothing else would lead to them.
 */
final class LinkRule implements SeedRule {

	@Override
	public void check(Seed seed, Findings findings) {
		check(seed, Label.OBSERVATION, RelationshipType.OF_INDICATOR, findings);
		check(seed, Label.OBSERVATION, RelationshipType.FOR_AREA, findings);
		check(seed, Label.UPDATE, RelationshipType.REPORTS_ON, findings);
	}

	private static void check(Seed seed, Label label, RelationshipType type, Findings findings) {
		Subject links = new RelationshipSubject(type);
		if (!seed.knows(links)) {
			return;
		}
		Set<String> linked = seed.relationshipRows()
			.filter((row) -> row.subject().equals(links))
			.map((row) -> row.text("start"))
			.collect(Collectors.toSet());
		seed.nodeRows()
			.filter((row) -> row.subject().equals(new NodeSubject(label)))
			.filter((row) -> !row.text("id").isEmpty() && !linked.contains(row.text("id")))
			.forEach((row) -> findings.add(Rule.MISSING_LINK, row.at("id"), "'%s' has no %s; add a row to %s",
					row.text("id"), type, links.file()));
	}

}
