package org.fairergraph.page.plain;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * All questions that have a plain page, in the order of the list.
 */
@Component
class PlainQuestions {

	private final List<PlainQuestion> all;

	PlainQuestions(List<PlainQuestion> all) {
		this.all = List.copyOf(all);
	}

	List<PlainQuestion> all() {
		return this.all;
	}

	Optional<PlainQuestion> at(String path) {
		return this.all.stream().filter((question) -> question.path().equals(path)).findFirst();
	}

}
