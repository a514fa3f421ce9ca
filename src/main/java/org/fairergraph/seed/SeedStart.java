package org.fairergraph.seed;

import org.fairergraph.graph.GraphOpened;
import org.fairergraph.graph.SchemaApplied;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes this room's part in the start sequence.
 */
@Component
class SeedStart {

	private final Store store;

	private final SeedLoader loader;

	private final ApplicationEventPublisher events;

	SeedStart(Store store, SeedLoader loader, ApplicationEventPublisher events) {
		this.store = store;
		this.loader = loader;
		this.events = events;
	}

	@EventListener
	void on(GraphOpened event) {
		this.store.mustBeOurs();
	}

	@EventListener
	void on(SchemaApplied event) {
		this.events.publishEvent(this.loader.load());
	}

}
