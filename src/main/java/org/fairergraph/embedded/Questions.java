package org.fairergraph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The questions that stand ready in {@code queries/}, pictures first.
 */
final class Questions {

	static final String PICTURE = "/picture";

	private static final String FOLDER = "queries/";

	private final List<Question> all;

	Questions() {
		try {
			this.all = Arrays
				.stream(new PathMatchingResourcePatternResolver().getResources("classpath:queries/*/*.cypher"))
				.map(Questions::read)
				.sorted(Comparator.comparing(Question::picture).reversed().thenComparing(Question::name))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Question read(Resource file) {
		try {
			String place = file.getURL().getPath();
			String name = place.substring(place.lastIndexOf(FOLDER) + FOLDER.length(), place.lastIndexOf('.'));
			return Question.read(name, file.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<Question> all() {
		return this.all;
	}

	/**
	 * The questions that people ask; the rules on the quality of the graph are too many
	 * to be turned over page by page.
	 * @return the questions that have a page in the guide and stand among the favourites
	 */
	List<Question> guided() {
		return this.all.stream().filter((question) -> !question.rule()).toList();
	}

	/**
	 * The rules on the quality of the graph, each a question for the curator.
	 * @return the questions that stand on one page of the guide
	 */
	List<Question> rules() {
		return this.all.stream().filter(Question::rule).toList();
	}

	/**
	 * Finds a question by its file, or the picture of a room by the room.
	 * @param ask the place of the file under {@code queries/} without its ending, or a
	 * folder of it
	 * @return the question, or nothing where there is no such file
	 */
	Optional<Question> named(String ask) {
		return this.all.stream()
			.filter((question) -> question.name().equals(ask) || question.name().equals(ask + PICTURE))
			.findFirst();
	}

}
