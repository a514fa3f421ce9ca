package org.fairergraph.naming;

/**
 * A thing that a word means exactly.
 *
 * @param id the public id
 * @param name the name or title
 * @param word the word that the thing itself carries, folded
 */
record Meaning(String id, String name, String word) {

	Match match() {
		return new Match(this.id, this.word);
	}

}
