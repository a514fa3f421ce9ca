package org.fairergraph.page;

import java.util.Map;
import java.util.Objects;

import org.fairergraph.api.Readiness;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Gets data from the API, or says why there is none.
 */
@Component
public class Api {

	private final Asking asking;

	private final Readiness readiness;

	private final JsonMapper json;

	Api(Asking asking, Readiness readiness, JsonMapper json) {
		this.asking = asking;
		this.readiness = readiness;
		this.json = json;
	}

	/**
	 * Asks a document.
	 * @param document the document
	 * @param variables its variables
	 * @return the data, all of it
	 * @throws NotAnswered where any of it is missing
	 * @throws Loading while the graph is not loaded yet
	 */
	Map<String, Object> data(StoredDocument document, Map<String, Object> variables) {
		if (this.readiness.state() == Readiness.State.LOADING) {
			throw new Loading();
		}
		if (this.readiness.state() == Readiness.State.AWAY) {
			throw NotAnswered.away();
		}
		ExecutionGraphQlResponse response = this.asking.ask(document, variables);
		if (!response.getErrors().isEmpty()) {
			throw NotAnswered.of(response.getErrors().get(0));
		}
		return Objects.requireNonNull(response.getData());
	}

	/**
	 * Asks a document that has one root field, and perhaps others that stand beside it,
	 * such as the release.
	 * @param document the document
	 * @param variables its variables
	 * @return the value of the field, with the others in it
	 * @throws NotAnswered where there is none
	 */
	public JsonNode answer(StoredDocument document, Map<String, Object> variables) {
		JsonNode data = this.json.valueToTree(data(document, variables));
		JsonNode answer = data.iterator().next();
		data.properties()
			.stream()
			.skip(1)
			.forEach((other) -> ((ObjectNode) answer).set(other.getKey(), other.getValue()));
		return answer;
	}

	<T> T data(StoredDocument document, Map<String, Object> variables, Class<T> type) {
		return read(data(document, variables), type);
	}

	<T> T read(Object data, Class<T> type) {
		return this.json.convertValue(data, type);
	}

}
