package org.fairergraph.seed;

import java.util.List;

/**
 * All rules about what rows say.
 */
final class SeedRules {

	private static final List<SeedRule> ALL = List.of(new CellRule(), new ListRule(), new IdRule(), new ReferenceRule(),
			new DuplicateRelationshipRule(), new SourceRule(), new CitationRule(), new EditorsRule(), new CycleRule(),
			new OrderRule(), new LinkRule(), new WeakerRule(), new ObservationRule());

	private SeedRules() {
	}

	static void check(Seed seed, Findings findings) {
		ALL.forEach((rule) -> rule.check(seed, findings));
	}

}
