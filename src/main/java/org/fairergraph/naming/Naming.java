package org.fairergraph.naming;

import java.util.List;

import org.fairergraph.api.Refusal;
import org.fairergraph.graph.Label;

import org.springframework.stereotype.Component;

/**
 * Leads every other room from a planner's word to the thing meant, or refuses in a way
 * that helps to ask again.
 */
@Component
public class Naming {

	private final Meanings meanings;

	Naming(Meanings meanings) {
		this.meanings = meanings;
	}

	/**
	 * Finds the one thing that a word means.
	 * @param label what kind of thing is asked for
	 * @param word an id, a former id, a code, a name, an alias or a synonym, as a person
	 * writes it
	 * @param argument the name of the argument, for the refusal
	 * @return the thing
	 * @throws Refusal with {@code NOT_FOUND} and suggestions, {@code AMBIGUOUS} and
	 * candidates, or {@code BAD_REQUEST} where the word is blank or too long
	 */
	public Named find(Label label, String word, String argument) {
		Word asked = Word.of(word, argument);
		List<Meaning> found = this.meanings.of(label, asked);
		if (found.isEmpty()) {
			throw Refusal.notFound(argument, "'%s' is not known.".formatted(asked.written()), List.of());
		}
		if (found.size() > 1) {
			throw Refusal.ambiguous(argument, "'%s' means more than one thing.".formatted(asked.written()), List.of());
		}
		return new Named(found.get(0).id(), found.get(0).name());
	}

}
