package org.fairergraph.page.plain;

import java.util.List;

import org.fairergraph.page.ListedQuestion;
import tools.jackson.databind.JsonNode;

/**
 * A question that has a plain page. Its path is the name of its document, too.
 */
interface PlainQuestion extends ListedQuestion {

	/**
	 * What it takes.
	 * @return the fields of its form, in order
	 */
	List<Input> inputs();

	/**
	 * Which part of the answer comes in pages. The document then takes the variables
	 * {@code first} and {@code after}.
	 * @return a JSON pointer to a connection; empty where all of it comes at once
	 */
	default String list() {
		return "";
	}

	/**
	 * Words an answer.
	 * @param answer the value of the root field of the document
	 * @return the answer as a person reads it
	 */
	PlainAnswer answer(JsonNode answer);

}
