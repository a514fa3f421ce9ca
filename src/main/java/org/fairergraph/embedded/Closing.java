package org.fairergraph.embedded;

import java.time.Duration;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.neo4j.dbms.api.DatabaseManagementService;

/**
 * Closes an engine, and does not wait for ever for a disk that is full or gone: the next
 * start puts right what is left open, as after a power failure.
 */
final class Closing implements Runnable {

	private static final Log LOG = LogFactory.getLog(Closing.class);

	private static final Duration LONGEST = Duration.ofSeconds(20);

	private final DatabaseManagementService service;

	private final boolean told;

	/**
	 * Prepares the end of an engine.
	 * @param service the engine
	 * @param told whether it is known that it cannot be closed as it should be
	 */
	Closing(DatabaseManagementService service, boolean told) {
		this.service = service;
		this.told = told;
	}

	@Override
	public void run() {
		Thread thread = new Thread(this::close, "engine-closing");
		thread.setDaemon(true);
		thread.start();
		try {
			thread.join(LONGEST.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		if (thread.isAlive()) {
			tell("The store does not close; the next start puts that right.");
		}
	}

	private void close() {
		try {
			this.service.shutdown();
		}
		catch (RuntimeException ex) {
			LOG.debug("The engine did not close", ex);
			tell("The store could not be closed as it should be; the next start puts that right.");
		}
	}

	private void tell(String sentence) {
		if (!this.told) {
			LOG.warn(sentence);
		}
	}

}
