package org.fairergraph.naming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.fairergraph.graph.Graph;
import org.fairergraph.support.GraphDatabase;

import org.springframework.core.io.ClassPathResource;

/**
 * A place with just enough in it to look words up.
 */
final class SmallPlace {

	private SmallPlace() {
	}

	static LookUps lookUps() {
		Graph graph = GraphDatabase.holding(cypher());
		return new LookUps(new Meanings(graph), new Suggestions(new Vocabulary(graph)), new Candidates(graph));
	}

	private static String cypher() {
		try {
			return new ClassPathResource("naming/small-place.cypher").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
