package org.fairergraph.page;

import java.util.Map;
import java.util.Objects;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ResponseError;
import org.springframework.stereotype.Component;

/**
 * Gets data from the API, or says why there is none.
 */
@Component
class Api {

	private final Asking asking;

	private final ApplicationAvailability availability;

	private final JsonMapper json;

	Api(Asking asking, ApplicationAvailability availability, JsonMapper json) {
		this.asking = asking;
		this.availability = availability;
		this.json = json;
	}

	/**
	 * Asks a document.
	 * @param document the document
	 * @param variables its variables
	 * @return the data, all of it
	 * @throws NotAnswered where any of it is missing
	 * @throws Loading while the graph is not loaded
	 */
	Map<String, Object> data(StoredDocument document, Map<String, Object> variables) {
		if (this.availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
			throw new Loading();
		}
		ExecutionGraphQlResponse response = this.asking.ask(document, variables);
		if (!response.getErrors().isEmpty()) {
			ResponseError error = response.getErrors().get(0);
			throw new NotAnswered(String.valueOf(error.getMessage()), error.getExtensions());
		}
		return Objects.requireNonNull(response.getData());
	}

	<T> T data(StoredDocument document, Map<String, Object> variables, Class<T> type) {
		return read(data(document, variables), type);
	}

	<T> T read(Object data, Class<T> type) {
		return this.json.convertValue(data, type);
	}

}
