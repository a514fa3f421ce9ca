package org.fairergraph;

import org.fairergraph.graph.GraphOpened;
import org.fairergraph.graph.GraphSchema;
import org.fairergraph.graph.GraphVersion;
import org.fairergraph.graph.SchemaApplied;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Leads the rooms through the start: the graph is open, has its schema, and is filled by
 * whoever listens. The application is ready when the last listener is done and a first
 * question has been asked.
 */
@Component
@ConditionalOnProperty(name = "fairer-graph.seed.mode", havingValue = "load", matchIfMissing = true)
class StartSequence implements ApplicationRunner {

	private final GraphVersion version;

	private final GraphSchema schema;

	private final Patience patience;

	private final ApplicationEventPublisher events;

	private final Rehearsal rehearsal;

	StartSequence(GraphVersion version, GraphSchema schema, Patience patience, ApplicationEventPublisher events,
			Rehearsal rehearsal) {
		this.version = version;
		this.schema = schema;
		this.patience = patience;
		this.events = events;
		this.rehearsal = rehearsal;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.patience.until(this::open);
	}

	/**
	 * Makes the graph what it should be, which changes nothing where it is that already.
	 */
	void open() {
		this.version.mustBeSupported();
		this.events.publishEvent(new GraphOpened());
		this.schema.apply();
		this.events.publishEvent(new SchemaApplied());
		this.rehearsal.run();
	}

}
