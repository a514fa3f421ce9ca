package org.fairergraph.seed;

/**
 * Something that a seed must keep to.
 */
@FunctionalInterface
interface SeedRule {

	/**
	 * Looks for everything that breaks the rule.
	 * @param seed the seed
	 * @param findings where problems go
	 */
	void check(Seed seed, Findings findings);

}
