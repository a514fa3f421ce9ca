package org.fairergraph;

import org.fairergraph.graph.GraphOpened;
import org.fairergraph.graph.GraphSchema;
import org.fairergraph.graph.GraphVersion;
import org.fairergraph.graph.Revision;
import org.fairergraph.graph.SchemaApplied;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.QueryTimeoutException;
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

	private final Revision revision;

	private volatile @Nullable String sound;

	StartSequence(GraphVersion version, GraphSchema schema, Patience patience, ApplicationEventPublisher events,
			Rehearsal rehearsal, Revision revision) {
		this.version = version;
		this.schema = schema;
		this.patience = patience;
		this.events = events;
		this.rehearsal = rehearsal;
		this.revision = revision;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.patience.until(this::open);
	}

	/**
	 * Makes the graph what it should be, which changes nothing where it is that already.
	 * A graph that nobody has changed since it was found so is not looked at again: a
	 * server that has only just come back takes long for everything.
	 */
	void open() {
		String found = revision();
		if (found == null || !found.equals(this.sound)) {
			fill();
			this.sound = found;
		}
		this.rehearsal.run();
	}

	private void fill() {
		this.version.mustBeSupported();
		this.events.publishEvent(new GraphOpened());
		this.schema.apply();
		this.events.publishEvent(new SchemaApplied());
	}

	private @Nullable String revision() {
		try {
			return this.revision.current();
		}
		catch (QueryTimeoutException ex) {
			// what fills the graph has more patience with a server that is slow at first
			return null;
		}
		finally {
			this.revision.forget();
		}
	}

}
