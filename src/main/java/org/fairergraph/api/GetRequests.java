package org.fairergraph.api;

import java.util.Map;
import java.util.Optional;

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
 * Answers a document in an address, or one that is named there, for clients and caches
 * that speak GET. What reads is answered so, and nothing else.
 */
@Component
@ConditionalOnWebApplication(type = Type.SERVLET)
class GetRequests {

	static final String QUERY = "query";

	static final String DOCUMENT = "documentId";

	private static final Failure UNKNOWN = new Failure(ErrorCode.NOT_FOUND,
			"There is no document of that name or hash; /graphql/documents names all of them.",
			Map.of("argument", DOCUMENT));

	private static final Failure NO_READING = new Failure(ErrorCode.BAD_REQUEST,
			"GET only reads. Send anything but a query with POST.");

	private static final Failure NO_JSON = new Failure(ErrorCode.BAD_REQUEST,
			"The parameters 'variables' and 'extensions' must be JSON objects.");

	private final HttpHandler handler;

	private final TrustedDocuments documents;

	private final JsonMapper json;

	GetRequests(HttpHandler handler, TrustedDocuments documents, JsonMapper json) {
		this.handler = handler;
		this.documents = documents;
		this.json = json;
	}

	/**
	 * Answers a document that stands with the service.
	 * @param request names it
	 * @return its answer, or that there is no such document
	 */
	ServerResponse answerTrusted(ServerRequest request) throws ServletException {
		Optional<String> text = request.param(DOCUMENT).flatMap(this.documents::find);
		return text.isPresent() ? answer(request, text.get())
				: HttpHandler.refused(request, HttpStatus.NOT_FOUND, UNKNOWN);
	}

	/**
	 * Answers the document that a request brings.
	 * @param request the request
	 * @return its answer
	 */
	ServerResponse answer(ServerRequest request) throws ServletException {
		String document = request.param(QUERY).orElse("");
		return writes(document)
				? HttpHandler.refused(request, HttpStatus.METHOD_NOT_ALLOWED, NO_READING, HttpMethod.POST)
				: answer(request, document);
	}

	private ServerResponse answer(ServerRequest request, String document) throws ServletException {
		try {
			return this.handler.handleRequest(ServerRequest.from(request)
				.headers((headers) -> headers.setContentType(MediaType.APPLICATION_JSON))
				.body(this.json.writeValueAsBytes(body(request, document)))
				.build());
		}
		catch (JacksonException ex) {
			return HttpHandler.refused(request, HttpStatus.BAD_REQUEST, NO_JSON);
		}
	}

	private ObjectNode body(ServerRequest request, String document) {
		ObjectNode body = this.json.createObjectNode().put(QUERY, document);
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
