package org.fairergraph.seed;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.fairergraph.graph.Label;
import org.fairergraph.graph.RelationshipType;

/**
 * Every node rests on a source. Observations carry theirs themselves, and a source is its
 * own.
 */
final class CitationRule implements SeedRule {

	private static final Set<Label> EXEMPT = EnumSet.of(Label.SOURCE, Label.OBSERVATION);

	private static final RelationshipSubject CITES = new RelationshipSubject(RelationshipType.CITES);

	@Override
	public void check(Seed seed, Findings findings) {
		if (!seed.knows(CITES)) {
			return;
		}
		Set<String> citing = seed.relationshipRows()
			.filter((row) -> row.subject().equals(CITES))
			.map((row) -> row.text("start"))
			.collect(Collectors.toSet());
		seed.nodeRows()
			.filter((row) -> !EXEMPT.contains(((NodeSubject) row.subject()).label()))
			.filter((row) -> !row.text("id").isEmpty() && !citing.contains(row.text("id")))
			.forEach((row) -> findings.add(Rule.MISSING_SOURCE, row.at("id"), "'%s' cites no source; add a row to %s",
					row.text("id"), CITES.file()));
	}

}
