package org.fairergraph.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * What a client is told when something went wrong: never more than this.
 *
 * @param code why, in one word
 * @param message why, in a sentence
 * @param details what stands beside the code in {@code extensions}
 */
record Failure(ErrorCode code, String message, Map<String, Object> details) {

	Failure(ErrorCode code, String message) {
		this(code, message, Map.of());
	}

	static Failure of(Refusal refusal) {
		return new Failure(refusal.code(), String.valueOf(refusal.getMessage()), refusal.details());
	}

	GraphQLError error() {
		return error(null, List.of());
	}

	GraphQLError error(@Nullable ResultPath path, List<SourceLocation> locations) {
		var error = GraphQLError.newError().errorType(this.code).message("%s", this.message).extensions(extensions());
		if (!locations.isEmpty()) {
			error.locations(locations);
		}
		return ((path != null) ? error.path(path) : error).build();
	}

	/**
	 * The failure as the whole body of a response.
	 * @return plain maps and lists, as the GraphQL specification has them
	 */
	Map<String, Object> body() {
		return Map.of("errors", List.of(error().toSpecification()));
	}

	private Map<String, Object> extensions() {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", this.code.name());
		extensions.putAll(this.details);
		return extensions;
	}

}
