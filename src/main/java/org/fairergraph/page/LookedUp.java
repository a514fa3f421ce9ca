package org.fairergraph.page;

import java.util.List;
import java.util.Optional;

/**
 * What a word means to the API.
 *
 * @param text the word
 * @param outcome how it ended
 * @param candidates what it means
 * @param suggestions what it may mean
 */
record LookedUp(String text, String outcome, List<Candidate> candidates, List<Candidate> suggestions) {

	Optional<Candidate> one() {
		return (this.candidates.size() == 1) ? Optional.of(this.candidates.get(0)) : Optional.empty();
	}

	/**
	 * The thing whose id ends like an address: an address means one thing, even where its
	 * words are also other words for another.
	 * @param kind the beginning of the id
	 * @return the thing
	 */
	Optional<Candidate> byAddress(String kind) {
		return this.candidates.stream()
			.filter((candidate) -> candidate.id().equals(kind + this.text))
			.findFirst()
			.or(this::one);
	}

	boolean ambiguous() {
		return this.candidates.size() > 1;
	}

	/**
	 * A thing that a word means or may mean.
	 *
	 * @param id the id
	 * @param name the name
	 * @param word the word by which it was found
	 * @param describedAs what tells it apart
	 */
	record Candidate(String id, String name, String word, String describedAs) {

		String slug() {
			return this.id.substring(this.id.indexOf(':') + 1);
		}

		public boolean byAnotherWord() {
			return !this.word.equals(this.name);
		}

	}

}
