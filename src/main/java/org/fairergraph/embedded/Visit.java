package org.fairergraph.embedded;

import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * What a page of this service lays ready for Neo4j Browser before it starts.
 *
 * @param user the name of the reader
 * @param password the reader's password
 * @param statement what is asked first
 * @param style how labels and types look
 * @param favourites the questions that stand ready
 */
record Visit(String user, String password, String statement, JsonNode style, List<Favourite> favourites) {

	/**
	 * A question in the drawer of Neo4j Browser.
	 *
	 * @param id the id by which it is replaced at the next visit
	 * @param content the statement with its samples, since Neo4j Browser draws nothing
	 * where several statements are run at once
	 */
	record Favourite(String id, String content) {

		static Favourite of(Question question) {
			return new Favourite("fairer-graph:" + question.name(),
					"// %s\n%s".formatted(question.words(), question.with(question.samples())));
		}

	}

}
