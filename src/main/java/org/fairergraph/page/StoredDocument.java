package org.fairergraph.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/**
 * A GraphQL document of {@code graphql-documents/}: the API that a page stands on, for
 * everybody to read.
 *
 * @param name the name of the file, without its ending
 * @param text the document
 */
public record StoredDocument(String name, String text) {

	/**
	 * Reads a document that must be there.
	 * @param name the name of the file, without its ending
	 * @return the document
	 */
	public static StoredDocument named(String name) {
		return find(name).orElseThrow(() -> new IllegalStateException("There is no document " + name));
	}

	/**
	 * Looks for a document, also for one that stands beside the page on which it is
	 * tried.
	 * @param name the name of the file, without its ending
	 * @return the document, where there is one
	 */
	static Optional<StoredDocument> find(String name) {
		return Stream.of("graphql-documents/%s.graphql", "static/graphiql/%s.graphql")
			.map((place) -> new ClassPathResource(place.formatted(name)))
			.filter(ClassPathResource::exists)
			.findFirst()
			.map((file) -> new StoredDocument(name, text(file)));
	}

	private static String text(ClassPathResource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
