package org.fairergraph.page;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whether the graph may be asked: not while it is being loaded, where a missing
 * partner would look like nobody, nor while it is away.
 */
@Component
class Readiness {

	private final ApplicationAvailability availability;

	private volatile boolean loaded;

	Readiness(ApplicationAvailability availability) {
		this.availability = availability;
	}

	@EventListener
	void on(AvailabilityChangeEvent<ReadinessState> change) {
		if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
			this.loaded = true;
		}
	}

	boolean ready() {
		return this.availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
	}

	/**
	 * Whether the graph has ever been there whole.
	 * @return {@code true} where it was, so that it is away if it is not ready
	 */
	boolean loaded() {
		return this.loaded;
	}

}
