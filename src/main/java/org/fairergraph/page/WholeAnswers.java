package org.fairergraph.page;

import java.util.HashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Gets whole answers, over all pages of the API, in its order.
 */
@Component
class WholeAnswers {

	private final StoredDocument document = StoredDocument.named("answer");

	private final Api api;

	private final JsonMapper json;

	WholeAnswers(Api api, JsonMapper json) {
		this.api = api;
		this.json = json;
	}

	/**
	 * What the API answers, as if all of it stood on one page.
	 * @param variables the variables of the document
	 * @return the value of its field
	 */
	ObjectNode ask(Map<String, Object> variables) {
		ObjectNode answer = page(variables, Map.of());
		ObjectNode partners = part(answer, "partners");
		ArrayNode edges = partners.withArray("edges");
		while (goesOn(partners)) {
			ObjectNode more = part(page(variables, Map.of("after", end(partners))), "partners");
			edges.addAll(more.withArray("edges"));
			partners.set("pageInfo", more.get("pageInfo"));
		}
		for (int index = 0; index < edges.size(); index++) {
			complete(edges, index, variables);
		}
		return answer;
	}

	// gets the rest of what one partner owns, where it does not fit on a page
	private void complete(ArrayNode edges, int index, Map<String, Object> variables) {
		ObjectNode owned = part(edges.get(index), "ownerships");
		while (goesOn(owned)) {
			Map<String, Object> place = new HashMap<>(Map.of("first", 1, "afterOwned", end(owned)));
			if (index > 0) {
				place.put("after", edges.get(index - 1).get("cursor").asString());
			}
			ObjectNode more = part(part(page(variables, place), "partners").get("edges").get(0), "ownerships");
			owned.withArray("nodes").addAll(more.withArray("nodes"));
			owned.set("pageInfo", more.get("pageInfo"));
		}
	}

	private ObjectNode page(Map<String, Object> variables, Map<String, Object> place) {
		Map<String, Object> all = new HashMap<>(variables);
		all.putAll(place);
		return part(this.json.valueToTree(this.api.data(this.document, all)), "accountability");
	}

	private static ObjectNode part(JsonNode node, String name) {
		return (ObjectNode) node.get(name);
	}

	private static boolean goesOn(ObjectNode connection) {
		return connection.at("/pageInfo/hasNextPage").asBoolean();
	}

	private static String end(ObjectNode connection) {
		return connection.at("/pageInfo/endCursor").asString();
	}

	/**
	 * The answer as a page reads it.
	 * @param answer what the API answers
	 * @return the same, typed
	 */
	Answer read(JsonNode answer) {
		return this.json.treeToValue(answer, Answer.class);
	}

}
