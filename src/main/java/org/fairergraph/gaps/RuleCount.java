package org.fairergraph.gaps;

/**
 * How many gaps one rule raised.
 *
 * @param rule the rule
 * @param gapCount the gaps
 */
record RuleCount(GapRule rule, int gapCount) {

}
