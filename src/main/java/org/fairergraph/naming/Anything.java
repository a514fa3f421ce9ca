package org.fairergraph.naming;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fairergraph.api.Refusal;
import org.fairergraph.graph.Label;
import org.fairergraph.graph.Likeness;
import org.fairergraph.graph.Words;

import org.springframework.stereotype.Component;

/**
 * Leads from a planner's word to the thing meant where it may be of several kinds.
 */
@Component
public class Anything {

	private static final int MOST = 8;

	private static final int MOST_IN_A_SENTENCE = 3;

	private final Naming naming;

	private final LookUps lookUps;

	Anything(Naming naming, LookUps lookUps) {
		this.naming = naming;
		this.lookUps = lookUps;
	}

	/**
	 * Finds the one thing that a word means.
	 * @param kinds the kinds of thing that may be meant, whose nodes have a name
	 * @param word an id, a code, a name or any other word, as a person writes it
	 * @param argument the name of the argument, for the refusal
	 * @return the thing
	 * @throws Refusal with {@code NOT_FOUND} and suggestions, {@code AMBIGUOUS} and
	 * candidates of any of the kinds, or {@code BAD_REQUEST}
	 */
	public Named find(Collection<Label> kinds, String word, String argument) {
		Word asked = Word.of(word, argument);
		Optional<Label> kind = Label.ofId(asked.code()).filter((label) -> asked.written().indexOf(' ') < 0);
		if (kind.isPresent()) {
			return this.naming.find(allowed(kind.get(), kinds, argument), word, argument);
		}
		Map<Label, List<Meaning>> meanings = meanings(kinds, asked);
		List<Meaning> all = meanings.values().stream().flatMap(List::stream).toList();
		return switch (Outcome.of(all.size())) {
			case FOUND -> new Named(all.get(0).id(), all.get(0).name());
			case AMBIGUOUS -> throw ambiguous(asked, kinds, meanings, argument);
			case NOT_FOUND -> throw notFound(asked, kinds, argument);
		};
	}

	private Map<Label, List<Meaning>> meanings(Collection<Label> kinds, Word word) {
		List<Label> labels = List.copyOf(kinds);
		List<List<Meaning>> found = this.lookUps
			.meanings(labels.stream().map((label) -> new Sense(label, word)).toList());
		return IntStream.range(0, labels.size()).boxed().collect(Collectors.toMap(labels::get, found::get));
	}

	private static Label allowed(Label kind, Collection<Label> kinds, String argument) {
		if (!kinds.contains(kind)) {
			throw Refusal.badRequest(argument, "'%s' must be the id or a name of one of these: %s.".formatted(argument,
					kinds.stream().map(Label::kind).collect(Collectors.joining(", "))));
		}
		return kind;
	}

	private Refusal ambiguous(Word asked, Collection<Label> kinds, Map<Label, List<Meaning>> meanings,
			String argument) {
		List<Candidate> candidates = kinds.stream()
			.flatMap((label) -> this.lookUps.candidates(label, asked, meanings.getOrDefault(label, List.of())).stream())
			.toList();
		String message = "'%s' means more than one thing: %s. Ask again with the id of one.".formatted(asked.written(),
				told(candidates.stream().map(Candidate::told)));
		return Refusal.ambiguous(argument, message, candidates.stream().map(Candidate::details).toList());
	}

	private Refusal notFound(Word asked, Collection<Label> kinds, String argument) {
		List<Candidate> near = kinds.stream()
			.flatMap((label) -> this.lookUps.suggestions(label, asked, List.of()).stream())
			.sorted(Comparator.comparingDouble((Candidate one) -> -Likeness.of(asked.folded(), Words.fold(one.word())))
				.thenComparing(Candidate::name)
				.thenComparing(Candidate::id))
			.limit(MOST)
			.toList();
		String meant = near.isEmpty() ? "Nothing that we hold is like it."
				: "Did you mean %s?".formatted(told(near.stream().map(Candidate::name)));
		return Refusal.notFound(argument, "'%s' is not known. %s".formatted(asked.written(), meant),
				near.stream().map(Candidate::details).toList());
	}

	private static String told(Stream<String> names) {
		return Listing.of(names.limit(MOST_IN_A_SENTENCE).toList(), "or");
	}

}
