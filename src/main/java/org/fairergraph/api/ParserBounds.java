package org.fairergraph.api;

import java.util.Locale;
import java.util.Map;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.parser.ParserOptions;
import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Lets the parser give up a document that has too many words and marks, long before it
 * has read them all.
 */
@Component
@ConditionalOnWebApplication(type = Type.SERVLET)
class ParserBounds implements WebGraphQlInterceptor {

	static final Failure FAILURE = new Failure(ErrorCode.TOO_COSTLY,
			"The document is too long. Ask for less, or in several requests.", Map.of("bound", "tokens"));

	private final ParserOptions options;

	ParserBounds(Bounds bounds) {
		this.options = ParserOptions.getDefaultOperationParserOptions()
			.transform((builder) -> builder.maxTokens(bounds.tokens()));
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		// all that we say is English, and RequestErrors knows this refusal by its words
		request.configureExecutionInput((input, builder) -> builder.locale(Locale.UK)
			.graphQLContext(Map.of(ParserOptions.class, this.options))
			.build());
		return chain.next(request);
	}

	/**
	 * Whether the parser has given up.
	 * @param error what it says
	 * @return {@code true} where the document was too long to go on
	 */
	static boolean exceeded(GraphQLError error) {
		return error.getErrorType() == ErrorType.InvalidSyntax
				&& error.getMessage().contains("parsing has been cancelled");
	}

}
