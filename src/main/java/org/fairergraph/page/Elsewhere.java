package org.fairergraph.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * Tells where else there is something on record.
 */
@Component
class Elsewhere {

	private final StoredDocument heldDocument = StoredDocument.named("held");

	private final StoredDocument countsDocument = StoredDocument.named("counts");

	private final Api api;

	Elsewhere(Api api) {
		this.api = api;
	}

	Holdings held() {
		return this.api.data(this.heldDocument, Map.of(), Holdings.class);
	}

	/**
	 * Whether a topic holds all others.
	 * @param id its id
	 * @return {@code true} where it has nothing broader
	 */
	boolean root(String id) {
		return held().roots().contains(id);
	}

	Tally count(String topic, String area, Optional<String> asOf) {
		Map<String, Object> variables = new HashMap<>(Map.of("determinant", topic, "area", area));
		asOf.ifPresent((day) -> variables.put("asOf", day));
		return this.api.data(this.countsDocument, variables, Tally.Counted.class).accountability().tally();
	}

}
