package org.fairergraph;

import java.io.IOException;
import java.util.Map;

import org.fairergraph.support.RunningApplication;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That what the warm-up asks on the real seed is answered, so that it makes something
 * ready.
 */
@RunningApplication
class WarmUpAnswersTests {

	private final OwnQuestions questions;

	private final WarmUp warmUp;

	WarmUpAnswersTests(OwnQuestions questions) {
		this.questions = questions;
		this.warmUp = new WarmUp(questions, new PathMatchingResourcePatternResolver());
	}

	@Test
	void everyQuestionIsAnswered() throws IOException {
		Map<String, Object> variables = this.warmUp.variables().orElseThrow();
		assertThat(this.warmUp.documents())
			.allSatisfy((document) -> assertThat(this.questions.ask(document, variables).getErrors()).isEmpty());
	}

}
