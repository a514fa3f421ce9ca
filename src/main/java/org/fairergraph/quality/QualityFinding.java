package org.fairergraph.quality;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Where a rule is broken.
 *
 * @param broken the rule
 * @param id the public id of the thing or relationship that it is about; empty where it
 * is about the whole graph
 * @param name what the thing is called, if it has a name
 * @param detail what is wrong, and what would be right
 */
record QualityFinding(QualityRule broken, String id, @Nullable String name, String detail) {

	static QualityFinding of(QualityRule broken, Record row) {
		return new QualityFinding(broken, row.get("id").asString(), row.get("name").asString(null),
				row.get("detail").asString());
	}

	/**
	 * The name of the rule.
	 * @return the name, in {@code kebab-case}
	 */
	public String rule() {
		return this.broken.name();
	}

	/**
	 * How bad it is.
	 * @return the severity of the rule
	 */
	public Severity severity() {
		return this.broken.severity();
	}

	/**
	 * What is right.
	 * @return the sentence of the rule
	 */
	public String sentence() {
		return this.broken.sentence();
	}

	/**
	 * Tells this finding from all others, and sorts it among them: the worst first, then
	 * by rule and id.
	 * @return the key
	 */
	String key() {
		return "%d\t%s\t%s\t%s".formatted(severity().ordinal(), rule(), this.id, this.detail);
	}

	/**
	 * The finding as a person reads it on a console.
	 * @return one line
	 */
	String line() {
		return "%s %s: %s%s: %s".formatted(severity(), rule(), this.id.isEmpty() ? "the graph" : this.id,
				(this.name != null) ? " (" + this.name + ')' : "", this.detail);
	}

}
