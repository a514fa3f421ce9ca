package org.fairergraph.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.fairergraph.graph.Graph;
import org.fairergraph.support.GraphDatabase;

/**
 * The smallest sound place, and what breaks it for a rule.
 */
final class Example {

	static final Path FOLDER = Path.of("src/test/resources/quality");

	static final String SOUND = "sound";

	private Example() {
	}

	static Graph sound() {
		return GraphDatabase.holding(text(SOUND));
	}

	static Graph broken(String rule) {
		Graph graph = sound();
		graph.write((transaction) -> transaction.run(text(rule)).consume());
		return graph;
	}

	static String text(String name) {
		try {
			return Files.readString(FOLDER.resolve(name + ".cypher"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
