package org.fairergraph.embedded;

import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.fairergraph.graph.Revision;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.api.net.NetworkConnectionTracker;
import org.neo4j.kernel.impl.api.KernelTransactions;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.kernel.internal.Version;
import org.neo4j.storageengine.api.TransactionIdStore;

import org.springframework.beans.factory.DisposableBean;

/**
 * A running Neo4j in this process, with Bolt on loopback behind its own login.
 */
final class Engine implements DisposableBean {

	private static final Log LOG = LogFactory.getLog(Engine.class);

	private final DatabaseManagementService service;

	private final Watchdog watchdog;

	private Engine(DatabaseManagementService service, ReaderLimits limits) {
		this.service = service;
		this.watchdog = new Watchdog(
				Stream.of(GraphDatabaseSettings.DEFAULT_DATABASE_NAME, GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
					.map((name) -> resolve(name, KernelTransactions.class))
					.toList(),
				limits,
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
		try {
			DatabaseManagementService service = open(settings, logins, more);
			requireHealth(service, settings);
			Engine engine = new Engine(service, settings.reader());
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

	private static void requireHealth(DatabaseManagementService service, EmbeddedSettings settings) {
		Health.failure(service).ifPresent((failure) -> {
			service.shutdown();
			throw Diagnosis.of(failure, settings);
		});
	}

	private static DatabaseManagementService open(EmbeddedSettings settings, Logins logins,
			Map<Setting<?>, Object> more) {
		SocketAddress address = new SocketAddress("localhost", settings.boltPort());
		return new GuardedEngineBuilder(settings.place(), new BoltLogin(logins)).setConfigRaw(Map.of(
				// its quiet period of ten seconds would be waited out at every stop
				"internal.dbms.bolt.netty_server_shutdown_quiet_period", "0",
				// nothing is sent home
				"dbms.usage_report.enabled", "false", "client.allow_telemetry", "false",
				// a checkpoint knows a transaction by its thread
				"internal.dbms.bolt.transaction_thread_binding", "true",
				// a door that our login does not guard
				"internal.dbms.bolt.local_enabled", "false",
				// a second lock on the reader's LOAD CSV
				"internal.dbms.cypher_ip_blocklist", "0.0.0.0/0,::/0", "internal.vm_pause_monitor.enabled", "false",
				// on a page of https the first is found, on one of http the second: what
				// the page's policy forbids fails before the other arrives
				"browser.post_connect_cmd", "guide https:/browser/guide.html; guide http:/browser/guide.html",
				"browser.remote_content_hostname_whitelist", "*"))
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, address)
			.setConfig(BoltConnector.advertised_address, address)
			.setConfig(GraphDatabaseSettings.auth_enabled, true)
			.setConfig(GraphDatabaseSettings.allow_file_urls, false)
			.setConfig(GraphDatabaseSettings.debug_log_enabled, false)
			.setConfig(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF)
			.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
			.setConfig(GraphDatabaseSettings.memory_transaction_max_size, ByteUnit.mebiBytes(512))
			.setConfig(more)
			.build();
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

	private <T> T resolve(String database, Class<T> part) {
		return ((GraphDatabaseAPI) this.service.database(database)).getDependencyResolver().resolveDependency(part);
	}

	/**
	 * Closes the store cleanly.
	 */
	@Override
	public void destroy() {
		this.watchdog.close();
		this.service.shutdown();
	}

}
