package org.fairergraph.api;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Leads to the page on which questions can be tried, and turns away what is no GraphQL
 * request.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
class ApiRoutes {

	private static final Failure WRONG_TYPE = new Failure(ErrorCode.BAD_REQUEST,
			"Send JSON (Content-Type: application/json).");

	private static final Failure NOT_ACCEPTED = new Failure(ErrorCode.BAD_REQUEST,
			"Accept JSON in UTF-8 (Accept: application/graphql-response+json or application/json).");

	@Bean
	@Order(-2)
	RouterFunction<ServerResponse> graphiqlPage() {
		return RouterFunctions.route()
			.GET("/graphiql",
					(request) -> ServerResponse.ok()
						.contentType(MediaType.TEXT_HTML)
						.body(new ClassPathResource("static/graphiql/index.html")))
			.build();
	}

	@Bean
	@Order(-2)
	RouterFunction<ServerResponse> graphql(@Value("${spring.graphql.http.path:/graphql}") String path,
			GetRequests gets) {
		RequestPredicate trusted = RequestPredicates.GET(path)
			.and((request) -> request.param(GetRequests.DOCUMENT).isPresent());
		RequestPredicate question = RequestPredicates.GET(path)
			.and((request) -> request.param(GetRequests.QUERY).isPresent());
		RequestPredicate post = RequestPredicates.POST(path);
		return RouterFunctions.route()
			.route(post.and((request) -> !json(request)),
					(request) -> HttpHandler.refused(request, HttpStatus.UNSUPPORTED_MEDIA_TYPE, WRONG_TYPE))
			.route(post.or(trusted).or(question).and((request) -> !accepted(request)),
					(request) -> HttpHandler.refused(request, HttpStatus.NOT_ACCEPTABLE, NOT_ACCEPTED))
			.route(trusted, gets::answerTrusted)
			.route(question, gets::answer)
			.build();
	}

	@Bean
	RouterFunction<ServerResponse> documents(@Value("${spring.graphql.http.path:/graphql}") String path,
			TrustedDocuments documents) {
		return RouterFunctions.route()
			.GET(path + "/documents", (request) -> ServerResponse.ok().body(documents.all().toList()))
			.build();
	}

	private static boolean json(ServerRequest request) {
		try {
			return request.headers().contentType().filter(MediaType.APPLICATION_JSON::includes).isPresent();
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static boolean accepted(ServerRequest request) {
		return Negotiation.answer(request.headers()).isPresent();
	}

	@Bean
	JsonMapperBuilderCustomizer strictTexts() {
		return (builder) -> builder.addMixIn(SerializableGraphQlRequest.class, StrictText.InRequest.class);
	}

}
