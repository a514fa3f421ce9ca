package org.fairergraph.api;

import java.util.List;
import java.util.Map;

import jakarta.servlet.ServletException;
import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.graphql.MediaTypes;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers even a request that is no GraphQL request the way a GraphQL client reads.
 */
@Component
@ConditionalOnWebApplication(type = Type.SERVLET)
class HttpHandler extends GraphQlHttpHandler {

	private static final Failure UNREADABLE = new Failure(ErrorCode.BAD_REQUEST,
			"The body must be one JSON object with the document in 'query'.");

	HttpHandler(WebGraphQlHandler handler) {
		super(handler);
	}

	@Override
	public ServerResponse handleRequest(ServerRequest request) throws ServletException {
		try {
			return super.handleRequest(request);
		}
		catch (HttpMessageNotReadableException | ServerWebInputException ex) {
			if (NestedExceptionUtils.getMostSpecificCause(ex) instanceof BodyRefused refusal) {
				return refused(request, refusal.status(), refusal.failure());
			}
			return refused(request, HttpStatus.BAD_REQUEST, UNREADABLE);
		}
	}

	static ServerResponse refused(ServerRequest request, HttpStatus status, Failure failure, HttpMethod... allowed) {
		ServerResponse.BodyBuilder response = ServerResponse.status(status);
		if (allowed.length > 0) {
			response.allow(allowed);
		}
		return response.contentType(type(request)).body(failure.body());
	}

	private static MediaType type(ServerRequest request) {
		return Negotiation.answer(request.headers()).orElse(MediaType.APPLICATION_JSON);
	}

	// Spring knows the types only as they stand, without a charset and without weights
	@Override
	protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> response) {
		return super.prepareResponse(
				ServerRequest.from(request).headers((headers) -> headers.setAccept(List.of(type(request)))).build(),
				response);
	}

	@Override
	protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType type) {
		boolean answered = response.getExecutionResult().isDataPresent();
		if (!answered && MediaTypes.APPLICATION_GRAPHQL_RESPONSE.equals(type) && unavailable(response)) {
			return HttpStatus.SERVICE_UNAVAILABLE;
		}
		return super.selectResponseStatus(response, type);
	}

	private static boolean unavailable(WebGraphQlResponse response) {
		return response.getErrors()
			.stream()
			.map(ResponseError::getExtensions)
			.map((Map<String, Object> extensions) -> extensions.get("code"))
			.anyMatch(ErrorCode.UNAVAILABLE.name()::equals);
	}

}
