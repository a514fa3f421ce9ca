package org.fairergraph.seed;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

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

	/**
	 * Checks a seed, more than one rule at a time where there are processors for it: no
	 * rule changes the seed or hears of another.
	 * @param seed the seed
	 * @param findings where problems go
	 */
	static void check(Seed seed, Findings findings) {
		Pace pace = new Pace();
		AtomicInteger checked = new AtomicInteger();
		ALL.parallelStream().forEach((rule) -> {
			rule.check(seed, findings);
			tell(checked.incrementAndGet(), pace);
		});
	}

	private static void tell(int checked, Pace pace) {
		synchronized (pace) {
			if (pace.due()) {
				logger.info("Seed: {} of {} rules checked", checked, ALL.size());
			}
		}
	}

}
