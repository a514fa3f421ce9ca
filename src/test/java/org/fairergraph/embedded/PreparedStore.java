package org.fairergraph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.fairergraph.graph.TestGraph;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * A store with all constraints and indexes and nothing else, made once for the whole test
 * run: they are copied far sooner than made. As an initializer it gives an application a
 * copy of its own.
 */
public final class PreparedStore implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Path MADE = make();

	/**
	 * Copies the store.
	 * @param folder where to; made where it is not there
	 * @return the folder
	 */
	public static Path into(Path folder) {
		try {
			FileSystemUtils.copyRecursively(MADE, folder);
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Path copy(String name) {
		try {
			return into(Files.createTempDirectory(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Path folder = copy("fairer-graph-running");
		deleteAtTheEnd(folder);
		TestPropertyValues.of("fairer-graph.embedded.folder=" + folder).applyTo(context);
	}

	private static Path make() {
		try {
			Path folder = Files.createTempDirectory("fairer-graph-prepared");
			deleteAtTheEnd(folder);
			ReaderLimits limits = new ReaderLimits(Duration.ofSeconds(2), DataSize.ofMegabytes(64), 1, 1);
			Logins logins = Logins.random();
			Engine engine = Engine.start(new EmbeddedSettings(folder, 0, limits), logins);
			try (Driver driver = GraphDatabase.driver(engine.bolt(),
					AuthTokens.basic(Logins.APPLICATION, logins.application().text()))) {
				TestGraph.of(driver);
			}
			engine.destroy();
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void deleteAtTheEnd(Path folder) {
		Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
	}

}
