package org.fairergraph;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Asks every question of the pages once when the door is open, one after the other and
 * beside those who ask: a database that has only just started takes seconds to plan each
 * of them, which nobody else shall wait for.
 */
@Component
@ConditionalOnProperty(name = "fairer-graph.seed.mode", havingValue = "load", matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "fairer-graph.warm-up", matchIfMissing = true)
class WarmUp {

	private static final Logger logger = LoggerFactory.getLogger(WarmUp.class);

	private static final String ENDING = ".graphql";

	// the rehearsal has asked the first two; the last looks through the whole graph,
	// which has a setting of its own
	private static final Set<String> LEFT_OUT = Set.of("start", "answer", "state-of-the-data");

	private final OwnQuestions questions;

	private final ResourcePatternResolver files;

	WarmUp(OwnQuestions questions, ResourcePatternResolver files) {
		this.questions = questions;
		this.files = files;
	}

	@EventListener
	void on(AvailabilityChangeEvent<ReadinessState> change) {
		if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
			Thread warming = new Thread(this::begin, "warm-up");
			warming.setDaemon(true);
			warming.start();
		}
	}

	// what fails here is told to those who ask for it
	private void begin() {
		try {
			run();
		}
		catch (IOException | RuntimeException ex) {
			logger.debug("The questions could not be asked beforehand", ex);
		}
	}

	void run() throws IOException {
		Optional<Map<String, Object>> variables = variables();
		if (variables.isPresent()) {
			documents().forEach((document) -> this.questions.ask(document, variables.get()));
		}
	}

	/**
	 * Finds what the questions can be asked about.
	 * @return a value for each variable of the documents; nothing where the graph has no
	 * example
	 */
	Optional<Map<String, Object>> variables() {
		return this.questions.example(this.questions.ask("start", Map.of()))
			.map(Example::variables)
			.map(this::withPartner);
	}

	private Map<String, Object> withPartner(Map<String, Object> example) {
		Map<String, Object> variables = new HashMap<>(example);
		Object partner = this.questions.ask("answer", example)
			.field("accountability.partners.edges[0].node.id")
			.getValue();
		if (partner != null) {
			variables.put("partner", partner);
		}
		return variables;
	}

	Stream<String> documents() throws IOException {
		return Stream.of(this.files.getResources("classpath:graphql-documents/*" + ENDING))
			.map((file) -> Objects.requireNonNull(file.getFilename()))
			.map((file) -> file.substring(0, file.length() - ENDING.length()))
			.filter((document) -> !LEFT_OUT.contains(document))
			.sorted();
	}

}
