package org.fairergraph.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * Makes the page for an answer without a partner, with where else there is something.
 */
@Component
class EmptyPages {

	private final Elsewhere elsewhere;

	EmptyPages(Elsewhere elsewhere) {
		this.elsewhere = elsewhere;
	}

	EmptyPage of(Understood understood, Answer answer, Address address) {
		Holdings held = this.elsewhere.held();
		List<EmptyPage.Other> boroughs = held.areas()
			.nodes()
			.stream()
			.filter((area) -> !area.id().equals(answer.area().id()))
			.map((area) -> other(area.name(), area.name(), new Asked(answer.determinant().id(), area.id()), answer))
			.toList();
		List<EmptyPage.Other> topics = held.broad()
			.stream()
			.filter((topic) -> !topic.id().equals(answer.determinant().id()))
			.map((topic) -> other(topic.name(), Wording.inside(topic.name()), new Asked(topic.id(), answer.area().id()),
					answer))
			.sorted(Comparator.comparing((EmptyPage.Other other) -> -other.count().actions()))
			.toList();
		return new EmptyPage(understood, answer, address, boroughs, topics);
	}

	private EmptyPage.Other other(String name, String inside, Asked asked, Answer answer) {
		return new EmptyPage.Other(name, inside, asked.href("/who-acts"),
				this.elsewhere.count(asked.about(), asked.in(), Optional.of(answer.asOf())));
	}

}
