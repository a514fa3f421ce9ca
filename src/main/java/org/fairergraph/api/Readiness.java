package org.fairergraph.api;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whether the graph may be asked: not while it is being loaded, where a missing
 * partner would look like nobody, nor while it is away.
 */
@Component
public class Readiness {

	private volatile State state = State.LOADING;

	private volatile State before = State.LOADING;

	/**
	 * Whether the graph may be asked just now.
	 * @return the state
	 */
	public State state() {
		return this.state;
	}

	/**
	 * Follows the application. Only who lost the graph says that it refuses, so what is
	 * not ready before anybody has said anything is loading.
	 * @param change what the application says
	 */
	@EventListener
	public void on(AvailabilityChangeEvent<ReadinessState> change) {
		this.before = this.state;
		this.state = (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) ? State.READY : State.AWAY;
	}

	/**
	 * Lets what is under way be answered while the application ends: it refuses new
	 * requests then, but the graph is there to the last.
	 * @param closed what the application says
	 */
	@EventListener
	public void on(ContextClosedEvent closed) {
		this.state = this.before;
	}

	/**
	 * Whether the graph may be asked.
	 */
	public enum State {

		/**
		 * It is being loaded.
		 */
		LOADING,

		/**
		 * It may be asked.
		 */
		READY,

		/**
		 * It cannot be reached.
		 */
		AWAY

	}

}
