package org.fairergraph;

import java.util.concurrent.atomic.AtomicBoolean;

import org.fairergraph.graph.GraphLost;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Closes the door when the graph is lost, and opens it again when the graph is back and
 * holds what it should: whoever restored a server may have put something else there.
 */
@Component
@ConditionalOnProperty(name = "fairer-graph.seed.mode", havingValue = "load", matchIfMissing = true)
class Recovery {

	private final AtomicBoolean serving = new AtomicBoolean();

	private final StartSequence start;

	private final Patience patience;

	private final ConfigurableApplicationContext context;

	Recovery(StartSequence start, Patience patience, ConfigurableApplicationContext context) {
		this.start = start;
		this.patience = patience;
		this.context = context;
	}

	@EventListener
	void on(AvailabilityChangeEvent<ReadinessState> change) {
		this.serving.set(change.getState() == ReadinessState.ACCEPTING_TRAFFIC);
	}

	@EventListener
	void on(ContextClosedEvent closed) {
		this.serving.set(false);
	}

	@EventListener
	void on(GraphLost lost) {
		if (this.serving.compareAndSet(true, false)) {
			this.patience.lose(lost.why());
			Thread recovery = new Thread(this::recover, "recovery");
			recovery.setDaemon(true);
			recovery.start();
		}
	}

	private void recover() {
		try {
			this.patience.untilItIsBack(this::reopen);
		}
		catch (RuntimeException ex) {
			if (!this.context.isClosed()) {
				StartFailureReporter.tell(String.valueOf(ex.getMessage()));
				System.exit(SpringApplication.exit(this.context, () -> 1));
			}
		}
	}

	private void reopen() {
		this.start.open();
		AvailabilityChangeEvent.publish(this.context, ReadinessState.ACCEPTING_TRAFFIC);
	}

}
