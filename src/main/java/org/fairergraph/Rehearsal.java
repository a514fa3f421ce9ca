package org.fairergraph;

import java.time.Duration;
import java.util.Map;

import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ResponseError;
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

	private final OwnQuestions questions;

	Rehearsal(OwnQuestions questions) {
		this.questions = questions;
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
		this.questions.example(untilInTime("start", Map.of()))
			.ifPresent((example) -> untilInTime("answer", example.variables()));
	}

	// each attempt goes on from what the one before has made ready
	private ExecutionGraphQlResponse untilInTime(String document, Map<String, Object> variables) {
		ExecutionGraphQlResponse response = this.questions.ask(document, variables);
		for (int more = ATTEMPTS - 1; more > 0 && tooLate(response); more--) {
			response = this.questions.ask(document, variables);
		}
		return response;
	}

	private static boolean tooLate(ExecutionGraphQlResponse response) {
		return response.getErrors()
			.stream()
			.map(ResponseError::getExtensions)
			.anyMatch((extensions) -> "TIMEOUT".equals(String.valueOf(extensions.get("code"))));
	}

}
