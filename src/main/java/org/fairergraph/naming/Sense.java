package org.fairergraph.naming;

import java.util.Map;

import org.fairergraph.graph.Label;

/**
 * A word, taken as the name of one kind of thing.
 *
 * @param label the kind of thing
 * @param word the word
 */
record Sense(Label label, Word word) {

	Map<String, Object> parameters(int at) {
		return Map.of("at", at, "label", this.label.cypher(), "terms", this.word.terms(), "word", this.word.folded(),
				"code", this.word.code());
	}

}
