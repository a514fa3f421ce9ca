package org.fairergraph.quality;

import java.util.List;

/**
 * What a rule found.
 *
 * @param rule the rule
 * @param findings where it is broken, by id, as Java compares
 */
record RuleResult(QualityRule rule, List<QualityFinding> findings) {

	/**
	 * The name of the rule.
	 * @return the name, in {@code kebab-case}
	 */
	public String name() {
		return this.rule.name();
	}

	/**
	 * How bad it is when the rule is broken.
	 * @return the severity
	 */
	public Severity severity() {
		return this.rule.severity();
	}

	/**
	 * What is asked to find where it is broken.
	 * @return the question
	 */
	public String question() {
		return this.rule.question();
	}

	/**
	 * What is right.
	 * @return a sentence for the curator
	 */
	public String sentence() {
		return this.rule.sentence();
	}

	/**
	 * How often it is broken.
	 * @return the number of findings
	 */
	public int count() {
		return this.findings.size();
	}

}
