package org.fairergraph.graph;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What is under way to Neo4j, so that it can be called off where the server fell silent:
 * a connection that nobody closes would be waited on for minutes.
 */
final class Flights {

	private final Set<Flight> flights = ConcurrentHashMap.newKeySet();

	<T> T during(Supplier<T> work) {
		Flight flight = new Flight(Thread.currentThread());
		this.flights.add(flight);
		try {
			return work.get();
		}
		finally {
			this.flights.remove(flight);
			flight.land();
		}
	}

	/**
	 * Calls off all that is under way.
	 */
	void abandon() {
		this.flights.forEach(Flight::abandon);
	}

	private static final class Flight {

		private final Thread thread;

		private boolean landed;

		private boolean abandoned;

		private Flight(Thread thread) {
			this.thread = thread;
		}

		private synchronized void abandon() {
			if (!this.landed) {
				this.abandoned = true;
				this.thread.interrupt();
			}
		}

		// the interruption was meant for this work alone
		private synchronized void land() {
			this.landed = true;
			if (this.abandoned) {
				Thread.interrupted();
			}
		}

	}

}
