package org.fairergraph;

import java.util.List;

import org.fairergraph.support.RunningApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every question has a document that a developer can paste, and it answers on the real
 * seed.
 */
@RunningApplication
class QuestionDocumentsTests {

	private final GraphQlClient client;

	QuestionDocumentsTests(GraphQlClient client) {
		this.client = client;
	}

	static List<QuestionDocuments.Pasted> documents() {
		return QuestionDocuments.all();
	}

	@ParameterizedTest
	@MethodSource("documents")
	void answersAsItStands(QuestionDocuments.Pasted document) {
		JsonNode answer = this.client.send(document.text(), document.values());
		assertThat(answer.has("errors")).as(answer.toString()).isFalse();
		assertThat(answer.get("data").findValues("id")).hasSizeGreaterThan(3);
	}

	@ParameterizedTest
	@MethodSource("documents")
	void namesTheReleaseOfItsData(QuestionDocuments.Pasted document) {
		assertThat(this.client.send(document.text(), document.values()).findValuesAsString("version")).isNotEmpty();
	}

}
