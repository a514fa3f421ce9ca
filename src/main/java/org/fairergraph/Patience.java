package org.fairergraph;

import java.util.concurrent.TimeUnit;

import org.fairergraph.graph.GraphAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Tries again until the graph can be reached, and says so once.
 */
@Component
class Patience {

	private static final Logger logger = LoggerFactory.getLogger(Patience.class);

	private static final long PAUSE = 1;

	private static final long LONGER = 5;

	private static final int REFUSALS = 3;

	private final ConfigurableApplicationContext context;

	Patience(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/**
	 * Does some work that needs the graph, from its beginning as often as the graph is
	 * away.
	 * @param work the work; done more than once it changes nothing more
	 */
	void until(Runnable work) {
		try {
			work.run();
		}
		catch (GraphAway ex) {
			yieldToTheEnd();
			lose(String.valueOf(ex.getMessage()));
			pause(PAUSE);
			untilItIsBack(work);
		}
	}

	/**
	 * Does the same for a graph that is known to be away, and tells when it is back. A
	 * server that is only just starting may not know its users yet, so it may refuse us a
	 * few times.
	 * @param work the work; done more than once it changes nothing more
	 */
	void untilItIsBack(Runnable work) {
		int refusals = 0;
		while (true) {
			try {
				work.run();
				logger.info("The graph can be reached");
				return;
			}
			catch (GraphAway ex) {
				yieldToTheEnd();
				pause(PAUSE);
			}
			catch (DataAccessException ex) {
				if (++refusals == REFUSALS) {
					throw ex;
				}
				pause(LONGER);
			}
		}
	}

	/**
	 * Tells that the graph is away, and closes the door.
	 * @param why the reason, in a sentence
	 */
	void lose(String why) {
		AvailabilityChangeEvent.publish(this.context, ReadinessState.REFUSING_TRAFFIC);
		logger.warn("{} It is tried again every second; until then nothing is answered.", why);
	}

	/**
	 * Keeps quiet where the application was told to end: what fails now fails for that
	 * reason, and this thread ends with the process.
	 */
	private void yieldToTheEnd() {
		while (this.context.isClosed()) {
			pause(LONGER);
		}
	}

	private static void pause(long seconds) {
		try {
			TimeUnit.SECONDS.sleep(seconds);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Told to end while waiting for the graph", ex);
		}
	}

}
