package org.fairergraph.api;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.server.webmvc.GraphQlRequestPredicates;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Leads to the page on which questions can be tried, and turns away what is no GraphQL
 * request.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
class ApiRoutes {

	private static final Failure WRONG_TYPE = new Failure(ErrorCode.BAD_REQUEST,
			"Send JSON (Content-Type: application/json) and accept JSON (Accept: application/graphql-response+json).");

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
	RouterFunction<ServerResponse> wrongTypes(@Value("${spring.graphql.http.path:/graphql}") String path) {
		RequestPredicate known = GraphQlRequestPredicates.graphQlHttp(path)
			.or(GraphQlRequestPredicates.graphQlSse(path));
		return RouterFunctions.route()
			.route(RequestPredicates.POST(path).and(known.negate()),
					(request) -> ServerResponse.status(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
						.contentType(MediaType.APPLICATION_JSON)
						.body(WRONG_TYPE.body()))
			.build();
	}

}
