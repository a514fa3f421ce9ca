package org.fairergraph.api;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * Parses and validates a document once for as long as it is asked again. One that was
 * refused is not kept.
 */
@Component
@ConditionalOnWebApplication(type = Type.SERVLET)
class ParsedDocuments implements GraphQlSourceBuilderCustomizer, PreparsedDocumentProvider, MeterBinder {

	/**
	 * In characters of all documents together; a parsed one takes many times as much.
	 */
	private static final int MOST = 1_000_000;

	private final Cache<String, PreparsedDocumentEntry> documents = Caffeine.newBuilder()
		.maximumWeight(MOST)
		.weigher((String text, PreparsedDocumentEntry document) -> text.length())
		.recordStats()
		.build();

	@Override
	public void customize(GraphQlSource.SchemaResourceBuilder source) {
		source.configureGraphQl((graphQl) -> graphQl.preparsedDocumentProvider(this));
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parse) {
		@Nullable PreparsedDocumentEntry kept = this.documents.getIfPresent(input.getQuery());
		return CompletableFuture.completedFuture((kept != null) ? kept : parsed(input, parse));
	}

	private PreparsedDocumentEntry parsed(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parse) {
		PreparsedDocumentEntry document = parse.apply(input);
		if (!document.hasErrors()) {
			this.documents.put(input.getQuery(), document);
		}
		return document;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		CaffeineCacheMetrics.monitor(registry, this.documents, "documents");
	}

}
