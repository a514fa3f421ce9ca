package org.fairergraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/**
 * A Cypher file of {@code queries/}, as it stands: what people run in Neo4j Browser is
 * what the application runs. Lines that begin with a colon are commands of Neo4j Browser
 * and are left out.
 *
 * @param name the place of the file under {@code queries/}
 * @param cypher the statement
 */
public record QueryFile(String name, String cypher) {

	/**
	 * Reads a file of {@code queries/}.
	 * @param name the place of the file under {@code queries/}, like
	 * {@code accountability/partners.cypher}
	 * @return the file
	 */
	public static QueryFile named(String name) {
		try {
			String text = new ClassPathResource("queries/" + name).getContentAsString(StandardCharsets.UTF_8);
			return new QueryFile(name,
					text.lines().filter((line) -> !line.startsWith(":")).collect(Collectors.joining("\n")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
