package org.fairergraph.seed;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All rules about what rows say.
 */
final class SeedRules {

	private static final Logger logger = LoggerFactory.getLogger(SeedRules.class);

	private static final List<SeedRule> ALL = List.of(new CellRule(), new ListRule(), new IdRule(), new ReferenceRule(),
			new DuplicateRelationshipRule(), new SourceRule(), new CitationRule(), new EditorsRule(), new CycleRule(),
			new OrderRule(), new LinkRule(), new WeakerRule(), new ObservationRule());

	private SeedRules() {
	}

	static void check(Seed seed, Findings findings) {
		Pace pace = new Pace();
		for (SeedRule rule : ALL) {
			rule.check(seed, findings);
			if (pace.due()) {
				logger.info("Seed: {} of {} rules checked", ALL.indexOf(rule) + 1, ALL.size());
			}
		}
	}

}
