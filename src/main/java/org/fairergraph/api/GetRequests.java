package org.fairergraph.api;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import jakarta.servlet.ServletException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers a document in an address, for clients and caches that speak GET. What reads is
 * answered so, and nothing else.
 */
@Component
@ConditionalOnWebApplication(type = Type.SERVLET)
class GetRequests {

	static final String QUERY = "query";

	private static final Failure NO_READING = new Failure(ErrorCode.BAD_REQUEST,
			"GET only reads. Send anything but a query with POST.");

	private static final Failure NO_JSON = new Failure(ErrorCode.BAD_REQUEST,
			"The parameters 'variables' and 'extensions' must be JSON objects.");

	private final HttpHandler handler;

	private final JsonMapper json;

	GetRequests(HttpHandler handler, JsonMapper json) {
		this.handler = handler;
		this.json = json;
	}

	ServerResponse answer(ServerRequest request) throws ServletException {
		if (request.param(QUERY).filter(GetRequests::writes).isPresent()) {
			return HttpHandler.refused(request, HttpStatus.METHOD_NOT_ALLOWED, NO_READING, HttpMethod.POST);
		}
		try {
			return this.handler.handleRequest(ServerRequest.from(request)
				.headers((headers) -> headers.setContentType(MediaType.APPLICATION_JSON))
				.body(this.json.writeValueAsBytes(body(request)))
				.build());
		}
		catch (JacksonException ex) {
			return HttpHandler.refused(request, HttpStatus.BAD_REQUEST, NO_JSON);
		}
	}

	private ObjectNode body(ServerRequest request) {
		ObjectNode body = this.json.createObjectNode();
		request.param(QUERY).ifPresent((document) -> body.put(QUERY, document));
		request.param("operationName").ifPresent((name) -> body.put("operationName", name));
		request.param("variables").ifPresent((some) -> body.set("variables", this.json.readTree(some)));
		request.param("extensions").ifPresent((some) -> body.set("extensions", this.json.readTree(some)));
		return body;
	}

	// the parser is asked only where there is a reason to
	private static boolean writes(String document) {
		return (document.contains("mutation") || document.contains("subscription")) && notOnlyQueries(document);
	}

	private static boolean notOnlyQueries(String document) {
		try {
			return Parser.parse(document)
				.getDefinitionsOfType(OperationDefinition.class)
				.stream()
				.anyMatch((operation) -> operation.getOperation() != Operation.QUERY);
		}
		catch (InvalidSyntaxException ex) {
			return false;
		}
	}

}
