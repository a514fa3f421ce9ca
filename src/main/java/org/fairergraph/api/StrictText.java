package org.fairergraph.api;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a text only where there is one: a document that is a number is a mistake.
 */
class StrictText extends StdDeserializer<String> {

	StrictText() {
		super(String.class);
	}

	@Override
	public String deserialize(JsonParser parser, DeserializationContext context) {
		return parser.hasToken(JsonToken.VALUE_STRING) ? parser.getString()
				: (String) context.handleUnexpectedToken(String.class, parser);
	}

	/**
	 * The texts of a GraphQL request.
	 */
	interface InRequest {

		@JsonDeserialize(using = StrictText.class)
		void setQuery(String query);

		@JsonDeserialize(using = StrictText.class)
		void setOperationName(String operationName);

	}

}
