package org.fairergraph.seed;

import java.util.List;

/**
 * All rules about what rows say.
 */
final class SeedRules {

	private static final List<SeedRule> ALL = List.of();

	private SeedRules() {
	}

	static void check(Seed seed, Findings findings) {
		ALL.forEach((rule) -> rule.check(seed, findings));
	}

}
