package org.fairergraph.page.plain;

import java.util.HashMap;
import java.util.Map;

import org.fairergraph.page.Api;
import org.fairergraph.page.StoredDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Gets whole answers, over all pages of the API, in its order.
 */
@Component
class Wholes {

	/**
	 * How many rows a page of the API may hold, and how many pages one web page shows.
	 */
	private static final int ROWS = 100;

	private static final int PAGES = 20;

	private final Api api;

	Wholes(Api api) {
		this.api = api;
	}

	/**
	 * What the API answers, as if all of it stood on one page; where there are more than
	 * 2,000 rows, {@code pageInfo} says that it goes on.
	 * @param given the question
	 * @return the value of its root field
	 */
	JsonNode ask(Given given) {
		StoredDocument document = StoredDocument.named(given.question().path());
		if (given.question().list().isEmpty()) {
			return this.api.answer(document, given.variables());
		}
		Map<String, Object> variables = new HashMap<>(given.variables());
		variables.put("first", ROWS);
		JsonNode answer = this.api.answer(document, variables);
		ObjectNode all = (ObjectNode) answer.at(given.question().list());
		for (int page = 1; page < PAGES && goesOn(all); page++) {
			variables.put("after", all.at("/pageInfo/endCursor").asString());
			append(all, this.api.answer(document, variables).at(given.question().list()));
		}
		return answer;
	}

	static boolean goesOn(JsonNode connection) {
		return connection.at("/pageInfo/hasNextPage").asBoolean();
	}

	private static void append(ObjectNode all, JsonNode more) {
		for (String rows : new String[] { "edges", "nodes" }) {
			if (more.has(rows)) {
				more.get(rows).forEach(all.withArray(rows)::add);
			}
		}
		all.set("pageInfo", more.get("pageInfo"));
	}

}
