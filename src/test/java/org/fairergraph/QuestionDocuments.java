package org.fairergraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents that show how each question is asked, with the variables in their heads.
 */
public final class QuestionDocuments {

	private static final Path FOLDER = Path.of("src/main/resources/graphql-documents");

	private static final Pattern VARIABLES = Pattern.compile("(?m)^# Variables: (\\{.*})$");

	private QuestionDocuments() {
	}

	/**
	 * All documents that can be pasted as they stand.
	 * @return the documents, by name
	 */
	public static List<Pasted> all() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.sorted()
				.map(QuestionDocuments::read)
				.filter((pasted) -> !pasted.variables().isEmpty())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A document by its name.
	 * @param name the name
	 * @return the document
	 */
	public static Pasted named(String name) {
		return read(FOLDER.resolve(name + ".graphql"));
	}

	private static Pasted read(Path file) {
		try {
			String text = Files.readString(file);
			Matcher variables = VARIABLES.matcher(text);
			return new Pasted(file.getFileName().toString().replace(".graphql", ""), text,
					variables.find() ? variables.group(1) : "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A document that can be pasted.
	 *
	 * @param name its name
	 * @param text all of it
	 * @param variables the variables of its head, as JSON; blank where it has none
	 */
	public record Pasted(String name, String text, String variables) {

		/**
		 * The variables of its head.
		 * @return the values by name
		 */
		public Map<String, Object> values() {
			return JsonMapper.shared().readValue(this.variables, new TypeReference<>() {
			});
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

}
