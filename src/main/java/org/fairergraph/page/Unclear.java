package org.fairergraph.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Makes the pages for words that mean several things or none.
 */
@Component
class Unclear {

	private final Elsewhere elsewhere;

	private final TopicMeanings meanings;

	Unclear(Elsewhere elsewhere, TopicMeanings meanings) {
		this.elsewhere = elsewhere;
		this.meanings = meanings;
	}

	Detour detour(Asked asked, Words.Resolved meaning) {
		boolean unknown = meaning.topic().candidates().isEmpty() || meaning.area().candidates().isEmpty();
		return unknown ? unknown(asked, meaning) : ambiguous(asked, meaning);
	}

	private Detour unknown(Asked asked, Words.Resolved meaning) {
		boolean topic = meaning.topic().candidates().isEmpty();
		boolean area = meaning.area().candidates().isEmpty();
		Holdings held = this.elsewhere.held();
		UnknownPage page = new UnknownPage(asked, topic, held);
		return new Detour(HttpStatus.NOT_FOUND, "unknown",
				page.heading() + ". This does not mean that nobody acts on it.",
				Map.of("asked", asked, "topic", topic, "area", area, "topics",
						suggested(meaning.topic(), (id) -> new Asked(id, asked.in())), "areas",
						suggested(meaning.area(), (id) -> new Asked(asked.about(), id)), "held", held, "page", page));
	}

	private static List<Choices.Suggested> suggested(LookedUp word, java.util.function.Function<String, Asked> again) {
		return word.candidates().isEmpty() ? word.suggestions()
			.stream()
			.map((near) -> new Choices.Suggested(near, again.apply(near.id()).href("/who-acts")))
			.toList() : List.of();
	}

	private Detour ambiguous(Asked asked, Words.Resolved meaning) {
		boolean topic = meaning.topic().ambiguous();
		LookedUp word = topic ? meaning.topic() : meaning.area();
		Optional<LookedUp.Candidate> other = (topic ? meaning.area() : meaning.topic()).one();
		List<Choices.Meant> candidates = word.candidates()
			.stream()
			.map((candidate) -> this.meanings.of(candidate, topic, asked, other))
			.toList();
		String kind = topic ? "topics" : "areas";
		String sentence = "‘%s’ stands for %d %s here: %s.".formatted(word.text(), candidates.size(), kind,
				String.join("; ", candidates.stream().map(Choices.Meant::name).toList()));
		return new Detour(HttpStatus.MULTIPLE_CHOICES, "ambiguous", sentence,
				Map.of("asked", asked, "word", word.text(), "candidates", candidates, "kind", kind));
	}

}
