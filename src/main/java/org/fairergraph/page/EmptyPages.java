package org.fairergraph.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
			.map((area) -> other(area.name(), area.name(), new Asked(answer.determinant().id(), area.id()), address))
			.toList();
		List<EmptyPage.Other> topics = held.broad()
			.stream()
			.filter((topic) -> !topic.id().equals(answer.determinant().id()))
			.map((topic) -> other(topic.name(), Wording.inside(topic.name()), new Asked(topic.id(), answer.area().id()),
					address))
			.sorted(Comparator.comparing((EmptyPage.Other other) -> -other.count().actions()))
			.toList();
		return new EmptyPage(understood, answer, address, boroughs, topics);
	}

	private EmptyPage.Other other(String name, String inside, Asked asked, Address address) {
		Optional<String> day = Optional.ofNullable(address.chosen().asOf()).map(LocalDate::toString);
		Map<String, String> link = new TreeMap<>(Map.of("about", asked.about(), "in", asked.in()));
		day.ifPresent((asOf) -> link.put("as-of", asOf));
		return new EmptyPage.Other(name, inside, Links.of("/who-acts", link),
				this.elsewhere.count(asked.about(), asked.in(), day));
	}

}
