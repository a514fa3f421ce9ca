package org.fairergraph.seed;

import java.util.List;

import org.fairergraph.graph.RelationshipType;

/**
 * That an action implements a recommendation is never our own guess: a source says so.
 */
final class EditorsRule implements SeedRule {

	private static final Subject IMPLEMENTS = new RelationshipSubject(RelationshipType.IMPLEMENTS);

	@Override
	public void check(Seed seed, Findings findings) {
		seed.relationshipRows()
			.filter((row) -> row.subject().equals(IMPLEMENTS))
			.filter((row) -> row.list("sources").equals(List.of(Ids.EDITORS)))
			.forEach((row) -> findings.add(Rule.EDITORS_ONLY, row.at("sources"),
					"IMPLEMENTS needs a source that says so, not only '%s'", Ids.EDITORS));
	}

}
