package org.fairergraph.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The documents that stand with the service, so that a client sends only a name: those of
 * its own pages, and those that whoever runs it puts into a folder.
 */
@Component
@ConditionalOnWebApplication(type = Type.SERVLET)
class TrustedDocuments {

	private static final String HASH = "sha256:";

	private static final String ENDING = ".graphql";

	private final Map<String, String> byName = new TreeMap<>();

	private final Map<String, String> byHash = new TreeMap<>();

	@Autowired
	TrustedDocuments(ResourcePatternResolver files, @Value("${fairer-graph.documents:}") String folder) {
		add(files, "classpath:graphql-documents/*" + ENDING);
		add(files, "classpath:static/graphiql/*" + ENDING);
		if (!folder.isBlank()) {
			add(files, "file:%s/*%s".formatted(folder, ENDING));
		}
	}

	private void add(ResourcePatternResolver files, String pattern) {
		try {
			for (Resource file : files.getResources(pattern)) {
				add(Objects.requireNonNull(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void add(String file, String text) {
		this.byName.put(file.substring(0, file.length() - ENDING.length()), text);
		this.byHash.put(hash(text), text);
	}

	/**
	 * Looks for a document.
	 * @param id its name, or the SHA-256 of its text as {@code sha256:} and hexadecimal
	 * digits
	 * @return its text, where there is one
	 */
	Optional<String> find(String id) {
		return Optional
			.ofNullable(id.startsWith(HASH) ? this.byHash.get(id.substring(HASH.length())) : this.byName.get(id));
	}

	/**
	 * Names all documents.
	 * @return the hash of each, by name
	 */
	Stream<Map<String, String>> all() {
		return this.byName.entrySet()
			.stream()
			.map((document) -> Map.of("name", document.getKey(), "hash", HASH + hash(document.getValue())));
	}

	private static String hash(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
