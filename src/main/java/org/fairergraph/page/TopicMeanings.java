package org.fairergraph.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * Tells the meanings of an ambiguous word apart.
 */
@Component
class TopicMeanings {

	private final StoredDocument document = StoredDocument.named("topic");

	private final Api api;

	private final Elsewhere elsewhere;

	TopicMeanings(Api api, Elsewhere elsewhere) {
		this.api = api;
		this.elsewhere = elsewhere;
	}

	Choices.Meant of(LookedUp.Candidate meant, boolean topic, Asked asked, Optional<LookedUp.Candidate> other) {
		Asked again = topic ? new Asked(meant.id(), asked.in()) : new Asked(asked.about(), meant.id());
		String about = topic ? topic(meant.id()) : Wording.capital(meant.describedAs()) + ".";
		String counts = other.map((known) -> topic ? counts(meant, known) : counts(known, meant)).orElse("");
		return new Choices.Meant(meant.name(), again.href("/who-acts"), about, counts);
	}

	private String counts(LookedUp.Candidate topic, LookedUp.Candidate area) {
		return "In %s: %s.".formatted(area.name(),
				this.elsewhere.count(topic.id(), area.id(), Optional.empty()).words());
	}

	private String topic(String id) {
		Topic topic = this.api.data(this.document, Map.of("id", id), Node.class).node();
		List<String> broader = topic.broader()
			.stream()
			.filter((wider) -> !this.elsewhere.root(wider.id()))
			.map(Answer.Named::inside)
			.toList();
		String part = broader.isEmpty() ? "" : "A part of %s. ".formatted(Wording.joined(broader));
		String called = topic.synonyms().isEmpty() ? ""
				: "Also called %s.".formatted(String.join(", ", topic.synonyms()));
		return part + called;
	}

	record Node(Topic node) {

	}

	record Topic(List<String> synonyms, List<Answer.Named> broader) {

	}

}
