package org.fairergraph.embedded;

import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.fairergraph.graph.Outlook;
import org.fairergraph.graph.Revision;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.kernel.api.net.NetworkConnectionTracker;
import org.neo4j.kernel.impl.api.KernelTransactions;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.kernel.internal.Version;
import org.neo4j.monitoring.DatabaseHealth;
import org.neo4j.storageengine.api.TransactionIdStore;

import org.springframework.beans.factory.DisposableBean;

/**
 * A running Neo4j in this process, with Bolt on loopback behind its own login.
 */
final class Engine implements Outlook, DisposableBean {

	private static final Log LOG = LogFactory.getLog(Engine.class);

	private final DatabaseManagementService service;

	private final Watchdog watchdog;

	private final Disk disk;

	private final EmbeddedSettings settings;

	private final DatabaseHealth health;

	private Engine(DatabaseManagementService service, Disk disk, EmbeddedSettings settings) {
		this.service = service;
		this.disk = disk;
		this.settings = settings;
		this.health = resolve(GraphDatabaseSettings.DEFAULT_DATABASE_NAME, DatabaseHealth.class);
		this.watchdog = new Watchdog(
				Stream.of(GraphDatabaseSettings.DEFAULT_DATABASE_NAME, GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
					.map((name) -> resolve(name, KernelTransactions.class))
					.toList(),
				settings.reader(),
				new HangUp(resolve(GraphDatabaseSettings.DEFAULT_DATABASE_NAME, NetworkConnectionTracker.class)));
	}

	/**
	 * Opens the store, or makes it where there is none.
	 * @param settings where the store is and which port to use
	 * @param logins who may come in
	 * @return the running engine
	 */
	static Engine start(EmbeddedSettings settings, Logins logins) {
		return start(settings, logins, Map.of());
	}

	static Engine start(EmbeddedSettings settings, Logins logins, Map<Setting<?>, Object> more) {
		if (!Checkpoints.set()) {
			logins.readers().shut();
		}
		Disk disk = new Disk();
		try {
			Opening opening = new Opening(settings, logins);
			new FirstStart(settings.place(), opening::make).makeSure();
			DatabaseManagementService service = opening.open(settings.place(), disk, more);
			Engine engine = new Engine(service, disk, settings);
			LOG.info("Neo4j %s on %s keeps the graph in %s".formatted(Version.getNeo4jVersion(), engine.bolt(),
					settings.place()));
			return engine;
		}
		catch (EngineNotStarted ex) {
			throw ex;
		}
		catch (RuntimeException | LinkageError ex) {
			throw Diagnosis.of(ex, settings);
		}
	}

	/**
	 * Where the driver finds the engine.
	 * @return a Bolt address on loopback, with the port that the engine really listens on
	 */
	URI bolt() {
		int port = resolve(GraphDatabaseSettings.DEFAULT_DATABASE_NAME, ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
		return URI.create("bolt://localhost:" + port);
	}

	/**
	 * Tells which state the graph is in.
	 * @return the revision of the graph that everybody reads
	 */
	Revision revision() {
		return new EngineRevision(resolve(GraphDatabaseSettings.DEFAULT_DATABASE_NAME, TransactionIdStore.class));
	}

	@Override
	public @Nullable String failure() {
		Throwable failure = this.disk.failure().map(Throwable.class::cast).orElseGet(this.health::causeOfPanic);
		return (failure != null) ? Diagnosis.later(failure, this.settings) : null;
	}

	/**
	 * Tells from now on when the disk fails; before, that is why the start fails.
	 */
	void tellOfFailures() {
		this.disk.onFailure(() -> LOG.warn(failure()));
	}

	private <T> T resolve(String database, Class<T> part) {
		return ((GraphDatabaseAPI) this.service.database(database)).getDependencyResolver().resolveDependency(part);
	}

	/**
	 * Closes the store, cleanly where its disk allows.
	 */
	@Override
	public void destroy() {
		this.watchdog.close();
		new Closing(this.service, failure() != null).run();
	}

}
