package org.fairergraph.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows an answer, or the page that is right where it is empty.
 */
@Component
class Answers {

	private final WholeAnswers whole;

	private final Elsewhere elsewhere;

	private final EmptyPages empty;

	Answers(WholeAnswers whole, Elsewhere elsewhere, EmptyPages empty) {
		this.whole = whole;
		this.elsewhere = elsewhere;
		this.empty = empty;
	}

	/**
	 * What the API answers, whole.
	 * @param understood the question
	 * @param chosen the filters
	 * @return the value of its field
	 */
	ObjectNode asked(Understood understood, Chosen chosen) {
		return this.whole.ask(variables(understood, chosen));
	}

	Answer answer(Understood understood, Chosen chosen) {
		return this.whole.read(asked(understood, chosen));
	}

	ModelAndView shown(Understood understood, Address address) {
		Answer answer = answer(understood, address.chosen());
		if (answer.partners().totalCount() > 0) {
			return new ModelAndView("answer", Map.of("page", new AnswerPage(understood, answer, address)));
		}
		Tally without = address.chosen().any()
				? this.elsewhere.count(understood.topic().id(), understood.area().id(), Optional.of(answer.asOf()))
				: new Tally(0, 0);
		return (without.partners() > 0)
				? new ModelAndView("filtered",
						Map.of("page", new AnswerPage(understood, answer, address), "without", without))
				: new ModelAndView("no-record", Map.of("empty", this.empty.of(understood, answer, address)));
	}

	static Map<String, Object> variables(Understood understood, Chosen chosen) {
		Map<String, Object> variables = new HashMap<>(chosen.variables());
		variables.put("determinant", understood.topic().id());
		variables.put("area", understood.area().id());
		return variables;
	}

}
