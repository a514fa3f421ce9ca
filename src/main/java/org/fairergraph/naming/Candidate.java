package org.fairergraph.naming;

import java.util.Map;
import java.util.TreeMap;

import org.fairergraph.graph.Evidence;

/**
 * A thing that a word means or may mean, told apart from others of the same name.
 *
 * @param id the public id
 * @param name the name or title
 * @param kind what kind of thing it is
 * @param word the word by which it was found, as it is written where that is known
 * @param describedAs a phrase that tells it apart, like "ward in Sefton"
 * @param evidence how well it is known
 */
record Candidate(String id, String name, Kind kind, String word, String describedAs, Evidence evidence) {

	/**
	 * The candidate as it stands in the extensions of an error.
	 * @return plain values by name
	 */
	Map<String, Object> details() {
		return new TreeMap<>(Map.of("id", this.id, "name", this.name, "kind", this.kind.name(), "word", this.word,
				"describedAs", this.describedAs, "evidence", this.evidence.name()));
	}

	/**
	 * The candidate in a sentence.
	 * @return the name and what tells it apart
	 */
	String told() {
		return "%s (%s)".formatted(this.name, this.describedAs);
	}

}
