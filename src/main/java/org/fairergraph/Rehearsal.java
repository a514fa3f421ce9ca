package org.fairergraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/**
 * Asks a question that has an answer before anybody else does. A database that has only
 * just started plans a question for seconds, on a busy machine for longer than a question
 * may take; so whoever is told that the application is ready is answered at once.
 */
@Component
class Rehearsal {

	private static final int ATTEMPTS = 5;

	private static final Duration LONGEST = Duration.ofSeconds(10);

	private final ExecutionGraphQlService graphQl;

	private final JsonMapper json;

	Rehearsal(ExecutionGraphQlService graphQl, JsonMapper json) {
		this.graphQl = graphQl;
		this.json = json;
	}

	/**
	 * Asks what the start page and then what the first answer to which it leads stand on.
	 * What is not answered here is told to those who ask for it. A database that takes
	 * very long goes on while others ask already.
	 */
	void run() {
		Thread rehearsal = new Thread(this::ask, "rehearsal");
		rehearsal.setDaemon(true);
		rehearsal.start();
		try {
			rehearsal.join(LONGEST.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void ask() {
		Object examples = untilInTime("start", Map.of()).field("release.examples").getValue();
		if (examples != null) {
			Stream.of(this.json.convertValue(examples, Example[].class))
				.limit(1)
				.forEach((example) -> untilInTime("answer", example.variables()));
		}
	}

	// each attempt goes on from what the one before has made ready
	private ExecutionGraphQlResponse untilInTime(String document, Map<String, Object> variables) {
		ExecutionGraphQlResponse response = ask(document, variables);
		for (int more = ATTEMPTS - 1; more > 0 && tooLate(response); more--) {
			response = ask(document, variables);
		}
		return response;
	}

	private static boolean tooLate(ExecutionGraphQlResponse response) {
		return response.getErrors()
			.stream()
			.map(ResponseError::getExtensions)
			.anyMatch((extensions) -> "TIMEOUT".equals(String.valueOf(extensions.get("code"))));
	}

	private ExecutionGraphQlResponse ask(String document, Map<String, Object> variables) {
		return Objects.requireNonNull(this.graphQl
			.execute(new DefaultExecutionGraphQlRequest(text(document), null, variables, Map.of(),
					UUID.randomUUID().toString(), Locale.UK))
			.block());
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

	record Example(Thing determinant, Thing area) {

		Map<String, Object> variables() {
			return Map.of("determinant", this.determinant.id(), "area", this.area.id());
		}

	}

	record Thing(String id) {

	}

}
