package org.fairergraph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.fairergraph.support.TestServer;
import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * A built-in Neo4j that plays the server, where there is no Docker.
 */
public final class EngineServer implements TestServer {

	private static final ReaderLimits LIMITS = new ReaderLimits(Duration.ofSeconds(30), DataSize.ofMegabytes(256), 12,
			100);

	private final Logins logins = Logins.random();

	private final EmbeddedSettings settings;

	private @Nullable Engine engine;

	private EngineServer(Path folder) {
		this.settings = new EmbeddedSettings(folder, TestServer.freePort(), LIMITS);
	}

	/**
	 * A server as it is after its installation.
	 * @return the server, not yet started
	 */
	public static EngineServer fresh() {
		try {
			return new EngineServer(Files.createTempDirectory("fairer-graph-server"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A server that has the constraints and indexes.
	 * @return the server, not yet started
	 */
	public static EngineServer prepared() {
		return new EngineServer(PreparedStore.copy("fairer-graph-server"));
	}

	@Override
	public void start() {
		this.engine = Engine.start(this.settings, this.logins);
	}

	@Override
	public void kill() {
		if (this.engine != null) {
			this.engine.destroy();
		}
		this.engine = null;
	}

	@Override
	public String address() {
		return "bolt://localhost:" + this.settings.boltPort();
	}

	@Override
	public String user() {
		return Logins.APPLICATION;
	}

	@Override
	public String password() {
		return this.logins.application().text();
	}

	/**
	 * Who may only read.
	 * @return the settings with which the application comes in as a reader
	 */
	public String[] reader() {
		Reader reader = this.logins.readers().visit();
		return new String[] { "--spring.neo4j.authentication.username=" + reader.name(),
				"--spring.neo4j.authentication.password=" + reader.password().text() };
	}

	@Override
	public void close() {
		kill();
		FileSystemUtils.deleteRecursively(this.settings.folder().toFile());
	}

}
