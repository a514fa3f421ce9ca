package org.fairergraph.embedded;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;

/**
 * Opens a store, or says in one sentence why it does not open. What a full disk makes of
 * an engine has many faces, so the disk is asked first.
 */
final class Opening {

	private final EmbeddedSettings settings;

	private final Logins logins;

	Opening(EmbeddedSettings settings, Logins logins) {
		this.settings = settings;
		this.logins = logins;
	}

	/**
	 * Makes a store, and closes it.
	 * @param place the folder of the new store
	 */
	void make(Path place) {
		Disk disk = new Disk();
		open(place, disk, Map.of(BoltConnector.enabled, false)).shutdown();
		disk.failure().ifPresent((failure) -> {
			throw new UncheckedIOException(failure);
		});
	}

	/**
	 * Opens a store.
	 * @param place the folder of the store
	 * @param disk what the engine writes to
	 * @param more settings of the engine beside our own
	 * @return the running engine
	 */
	DatabaseManagementService open(Path place, Disk disk, Map<Setting<?>, Object> more) {
		try {
			DatabaseManagementService service = build(place, disk, more);
			Health.failure(service).ifPresent((failure) -> {
				service.shutdown();
				throw Diagnosis.of(failure, this.settings);
			});
			return service;
		}
		catch (RuntimeException ex) {
			throw disk.failure().map((failure) -> (RuntimeException) Diagnosis.of(failure, this.settings)).orElse(ex);
		}
	}

	private DatabaseManagementService build(Path place, Disk disk, Map<Setting<?>, Object> more) {
		SocketAddress address = new SocketAddress("localhost", this.settings.boltPort());
		return new GuardedEngineBuilder(place, new BoltLogin(this.logins), disk).setConfigRaw(Map.of(
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

}
