package org.fairergraph.naming;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fairergraph.api.Refusal;
import org.fairergraph.graph.Label;

import org.springframework.stereotype.Component;

/**
 * Leads every other room from a planner's word to the thing meant, or refuses in a way
 * that helps to ask again.
 */
@Component
public class Naming {

	private static final int MOST_IN_A_SENTENCE = 3;

	private final LookUps lookUps;

	Naming(LookUps lookUps) {
		this.lookUps = lookUps;
	}

	/**
	 * Finds the one thing that a word means.
	 * @param label what kind of thing is asked for; one whose nodes have a name
	 * @param word an id, a former id, a code, a name, an alias or a synonym, as a person
	 * writes it
	 * @param argument the name of the argument, for the refusal
	 * @return the thing
	 * @throws Refusal with {@code NOT_FOUND} and suggestions, {@code AMBIGUOUS} and
	 * candidates, or {@code BAD_REQUEST} where the word is blank or too long
	 */
	public Named find(Label label, String word, String argument) {
		return find(List.of(new Sought(label, word, argument))).get(0);
	}

	/**
	 * Finds the things that a question is about, all at once.
	 * @param sought the things
	 * @return the one that each word means, in the same order
	 * @throws Refusal as for one thing, for the first that is not found
	 */
	public List<Named> find(List<Sought> sought) {
		List<Sense> senses = sought.stream()
			.map((one) -> new Sense(one.label(), Word.of(one.word(), one.argument())))
			.toList();
		List<List<Meaning>> meanings = this.lookUps.meanings(senses);
		return IntStream.range(0, senses.size())
			.mapToObj((at) -> one(senses.get(at), meanings.get(at), sought.get(at).argument()))
			.toList();
	}

	private Named one(Sense sense, List<Meaning> meanings, String argument) {
		return switch (Outcome.of(meanings.size())) {
			case FOUND -> new Named(meanings.get(0).id(), meanings.get(0).name());
			case AMBIGUOUS -> throw ambiguous(sense.label(), sense.word(), meanings, argument);
			case NOT_FOUND -> throw notFound(sense.label(), sense.word(), argument);
		};
	}

	private Refusal ambiguous(Label label, Word asked, List<Meaning> meanings, String argument) {
		List<Candidate> candidates = this.lookUps.candidates(label, asked, meanings);
		String message = "'%s' means more than one %s: %s. Ask again with the id of one.".formatted(asked.written(),
				label.kind(), told(candidates.stream().map(Candidate::told)));
		return Refusal.ambiguous(argument, message, details(candidates));
	}

	private Refusal notFound(Label label, Word asked, String argument) {
		List<Candidate> suggestions = this.lookUps.suggestions(label, asked, List.of());
		String other = asked.otherKind(label)
			.map((kind) -> " It is written like the id of another kind of thing: %s.".formatted(kind))
			.orElse("");
		String meant = suggestions.isEmpty() ? " Nothing that we hold is like it."
				: " Did you mean %s?".formatted(told(suggestions.stream().map(Candidate::name)));
		String message = "'%s' is not known as %s %s.".formatted(asked.written(), article(label), label.kind());
		return Refusal.notFound(argument, message + other + meant, details(suggestions));
	}

	private static String told(Stream<String> names) {
		return Listing.of(names.limit(MOST_IN_A_SENTENCE).toList(), "or");
	}

	private static String article(Label label) {
		return ("aeiou".indexOf(label.kind().toLowerCase(Locale.ROOT).charAt(0)) < 0) ? "a" : "an";
	}

	private static List<Map<String, Object>> details(List<Candidate> candidates) {
		return candidates.stream().map(Candidate::details).toList();
	}

}
