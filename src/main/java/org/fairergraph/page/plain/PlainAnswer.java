package org.fairergraph.page.plain;

import java.util.List;
import java.util.Map;

import org.fairergraph.page.Text;

/**
 * An answer as a person reads it.
 *
 * @param heading the question, with the things it was asked about
 * @param sentence the answer in words
 * @param notes what must be known to read it rightly
 * @param table the answer as a table
 * @param picture the address of the answer drawn in Neo4j Browser; empty where it is not
 * drawn
 */
record PlainAnswer(String heading, Text sentence, List<Text> notes, Table table, Picture picture) {

	/**
	 * Which file of {@code queries/} draws the answer.
	 *
	 * @param ask the place of the file without its ending; empty where there is none
	 * @param parameters the values of its parameters
	 */
	record Picture(String ask, Map<String, String> parameters) {

		static final Picture NONE = new Picture("", Map.of());

	}

}
