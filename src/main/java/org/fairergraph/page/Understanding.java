package org.fairergraph.page;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Understands questions, or leads to a page that helps to ask them again.
 */
@Component
class Understanding {

	private final Words words;

	private final Unclear unclear;

	Understanding(Words words, Unclear unclear) {
		this.words = words;
		this.unclear = unclear;
	}

	/**
	 * Understands a question that a person wrote.
	 * @param asked the question
	 * @return what it means
	 */
	Understood written(Asked asked) {
		Words.Resolved meaning = meaning(asked, null);
		LookedUp.Candidate topic = meaning.topic().one().orElseThrow(() -> this.unclear.detour(asked, meaning));
		LookedUp.Candidate area = meaning.area().one().orElseThrow(() -> this.unclear.detour(asked, meaning));
		return understood(topic, area, other(asked.about(), meaning.topic().one()));
	}

	/**
	 * Understands an address.
	 * @param asked the two parts of its path
	 * @param word the planner's own word, where the address keeps one
	 * @return what it means
	 */
	Understood addressed(Asked asked, @Nullable String word) {
		Words.Resolved meaning = meaning(asked, word);
		LookedUp.Candidate topic = meaning.topic()
			.byAddress("determinant:")
			.orElseThrow(() -> this.unclear.detour(asked, meaning));
		LookedUp.Candidate area = meaning.area()
			.byAddress("area:")
			.orElseThrow(() -> this.unclear.detour(asked, meaning));
		String kept = (word != null) ? word : asked.about();
		return understood(topic, area,
				other(kept, meaning.asked().one().filter((meant) -> meant.id().equals(topic.id()))));
	}

	private Words.Resolved meaning(Asked asked, @Nullable String word) {
		if (!asked.problems().isEmpty()) {
			throw new Detour(HttpStatus.BAD_REQUEST, "bad-question", Problem.all(asked.problems()),
					Map.of("asked", asked, "problems", asked.problems()));
		}
		return this.words.meaning(asked.about(), asked.in(), word);
	}

	private Understood understood(LookedUp.Candidate topic, LookedUp.Candidate area, @Nullable String word) {
		return new Understood(topic, area, this.words.slug(area), word);
	}

	// the planner's word, where it is another one than the topic's own name and no id
	private static @Nullable String other(String written, Optional<LookedUp.Candidate> meant) {
		return meant.filter(LookedUp.Candidate::byAnotherWord)
			.filter((candidate) -> Slug.of(candidate.word()).equals(Slug.of(written)))
			.filter((candidate) -> !candidate.slug().equals(Slug.of(written)))
			.map((candidate) -> written)
			.orElse(null);
	}

}
