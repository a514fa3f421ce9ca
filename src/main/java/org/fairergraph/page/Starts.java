package org.fairergraph.page;

import java.util.Map;

import org.fairergraph.api.Readiness;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Finds out what the start page has to say. While the graph is being loaded it is not
 * asked: half a graph would count wrongly.
 */
@Component
class Starts {

	private final StoredDocument document = StoredDocument.named("start");

	private final Asking asking;

	private final Readiness readiness;

	private final JsonMapper json;

	Starts(Asking asking, Readiness readiness, JsonMapper json) {
		this.asking = asking;
		this.readiness = readiness;
		this.json = json;
	}

	Start now() {
		return switch (this.readiness.state()) {
			case LOADING -> new Start(Start.State.LOADING, null);
			case AWAY -> new Start(Start.State.AWAY, null);
			case READY -> of(this.asking.ask(this.document, Map.of()));
		};
	}

	private Start of(ExecutionGraphQlResponse response) {
		if (!response.getErrors().isEmpty()) {
			NotAnswered unanswered = NotAnswered.of(response.getErrors().get(0));
			if (!unanswered.passing()) {
				throw unanswered;
			}
			return new Start(Start.State.AWAY, null);
		}
		Held held = this.json.convertValue(response.field("release").getValue(), Held.class);
		return new Start((held != null) ? Start.State.READY : Start.State.EMPTY, held);
	}

}
