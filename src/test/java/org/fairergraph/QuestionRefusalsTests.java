package org.fairergraph;

import java.util.HashMap;
import java.util.Map;

import org.fairergraph.support.RunningApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every question says over HTTP what is wrong with its asking: which argument, and why in
 * one word.
 */
@RunningApplication
class QuestionRefusalsTests {

	private final GraphQlClient client;

	QuestionRefusalsTests(GraphQlClient client) {
		this.client = client;
	}

	@ParameterizedTest(name = "{0}: {1} = {2}")
	@CsvFileSource(resources = "/question-refusals.csv", useHeadersInDisplayName = true, delimiter = '|',
			quoteCharacter = '\0')
	void namesTheArgument(String document, String variable, String value, String code, String argument) {
		JsonNode answer = ask(document, variable, JsonMapper.shared().readTree(value));
		assertThat(answer.at("/errors/0/extensions/code").asString()).as(answer.toString()).isEqualTo(code);
		assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo(argument);
		assertThat(answer.at("/errors/0/message").asString()).isNotBlank()
			.doesNotContain("Exception", "MATCH", "org.", "null");
	}

	private JsonNode ask(String document, String variable, JsonNode value) {
		Map<String, Object> variables = new HashMap<>(document.equals("answer")
				? Map.of("determinant", "housing", "area", "Halton") : QuestionDocuments.named(document).values());
		variables.put(variable, value);
		return this.client.send(QuestionDocuments.named(document).text(), variables);
	}

}
