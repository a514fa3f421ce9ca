package org.fairergraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.fairergraph.operation.Uncounted;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/**
 * Asks the documents of the pages as a client would, for the application's own sake.
 */
@Component
class OwnQuestions {

	private final ExecutionGraphQlService graphQl;

	private final JsonMapper json;

	OwnQuestions(ExecutionGraphQlService graphQl, JsonMapper json) {
		this.graphQl = graphQl;
		this.json = json;
	}

	/**
	 * Asks a document.
	 * @param document its name
	 * @param variables a value for each variable; those that it does not name are left
	 * alone
	 * @return what a client would get
	 */
	ExecutionGraphQlResponse ask(String document, Map<String, Object> variables) {
		DefaultExecutionGraphQlRequest request = new DefaultExecutionGraphQlRequest(text(document), null, variables,
				Map.of(), UUID.randomUUID().toString(), Locale.UK);
		Uncounted.mark(request);
		return Objects.requireNonNull(this.graphQl.execute(request).block());
	}

	/**
	 * Finds a question that has an answer.
	 * @param start the answer to the document of the start page
	 * @return the first of its examples; nothing where it has none
	 */
	Optional<Example> example(ExecutionGraphQlResponse start) {
		Object examples = start.field("release.examples").getValue();
		return (examples != null) ? Stream.of(this.json.convertValue(examples, Example[].class)).findFirst()
				: Optional.empty();
	}

	private static String text(String document) {
		try {
			return new ClassPathResource("graphql-documents/" + document + ".graphql")
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
