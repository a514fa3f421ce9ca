package org.fairergraph.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;

/**
 * A GraphQL document of {@code graphql-documents/}: the API that a page stands on, for
 * everybody to read.
 *
 * @param name the name of the file, without its ending
 * @param text the document
 */
record StoredDocument(String name, String text) {

	static StoredDocument named(String name) {
		try {
			return new StoredDocument(name, new ClassPathResource("graphql-documents/" + name + ".graphql")
				.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
