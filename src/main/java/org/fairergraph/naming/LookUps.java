package org.fairergraph.naming;

import java.util.List;

import org.fairergraph.graph.Label;

import org.springframework.stereotype.Component;

/**
 * Puts together what a word means and what it may mean.
 */
@Component
class LookUps {

	private final Meanings meanings;

	private final Suggestions suggestions;

	private final Candidates candidates;

	LookUps(Meanings meanings, Suggestions suggestions, Candidates candidates) {
		this.meanings = meanings;
		this.suggestions = suggestions;
		this.candidates = candidates;
	}

	List<Meaning> meanings(Label label, Word word) {
		return meanings(List.of(new Sense(label, word))).get(0);
	}

	List<List<Meaning>> meanings(List<Sense> senses) {
		return this.meanings.of(senses);
	}

	List<Candidate> candidates(Label label, Word word, List<Meaning> meanings) {
		String folded = word.slugOr(label);
		return this.candidates.of(label, meanings.stream().map((meaning) -> new Match(meaning.id(), folded)).toList());
	}

	List<Candidate> suggestions(Label label, Word word, List<Meaning> but) {
		List<String> known = but.stream().map(Meaning::id).toList();
		List<Match> near = this.suggestions.of(label, word.slugOr(label))
			.stream()
			.filter((match) -> !known.contains(match.id()))
			.toList();
		return this.candidates.of(label, near);
	}

}
