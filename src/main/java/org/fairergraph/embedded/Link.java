package org.fairergraph.embedded;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.QueryFile;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * Turns a link into the statement with which Neo4j Browser opens.
 */
final class Link {

	private static final String ASK = "ask";

	private static final QueryFile EXAMPLES = QueryFile.named("catalogue/examples.cypher");

	private static final QueryFile THINGS = QueryFile.named("naming/describe-things.cypher");

	private final Questions questions;

	private final Graph graph;

	Link(Questions questions, Graph graph) {
		this.questions = questions;
		this.graph = graph;
	}

	String statement(Map<String, List<String>> link) {
		return link.isEmpty() ? statement(example()) : statement(question(link), link);
	}

	private Question question(Map<String, List<String>> link) {
		String ask = String.join(" ", link.getOrDefault(ASK, List.of()));
		return this.questions.named(ask)
			.orElseThrow(() -> new NotOpened(HttpStatus.NOT_FOUND,
					"There is no such question. The parameter 'ask' names a file of the folder queries, such as 'accountability/partners', or a part of it, such as 'accountability'."));
	}

	private String statement(Question question, Map<String, List<String>> link) {
		Map<String, String> values = new LinkedHashMap<>(question.samples());
		link.forEach((name, given) -> {
			if (!name.equals(ASK)) {
				values.put(name, value(question, name, given));
			}
		});
		return "// %s%n// %s%n%s".formatted(question.words(), comment(names(question, values)), question.with(values));
	}

	private static String value(Question question, String name, List<String> given) {
		String sample = question.samples().get(name);
		if (sample == null) {
			throw new NotOpened(HttpStatus.BAD_REQUEST, "This question has other parameters: %s."
				.formatted(String.join(", ", question.samples().keySet())));
		}
		return Literal.of(sample, given)
			.orElseThrow(() -> new NotOpened(HttpStatus.BAD_REQUEST,
					"The parameter '%s' must look like %s.".formatted(name, sample)));
	}

	private Map<String, String> names(Question question, Map<String, String> values) {
		Map<String, String> names = new LinkedHashMap<>();
		question.samples().forEach((parameter, sample) -> {
			if (Literal.id(sample)) {
				names.put(parameter, name(parameter, values.get(parameter)));
			}
		});
		return names;
	}

	private String name(String parameter, @Nullable String value) {
		String id = Objects.requireNonNullElse(value, "''").replace("'", "");
		return this.graph.read(THINGS, Map.of("ids", List.of(id)))
			.stream()
			.map((row) -> row.get("name").asString())
			.findFirst()
			.orElseThrow(() -> new NotOpened(HttpStatus.NOT_FOUND,
					"The graph holds no %s with the id '%s'.".formatted(parameter, id)));
	}

	// a comment ends with its line, and Cypher reads \\u escapes even there
	private static String comment(Map<String, String> names) {
		return names.entrySet()
			.stream()
			.map((name) -> name.getKey() + ": " + name.getValue().replaceAll("[^\\p{L}\\p{N} ,.()&'-]", " "))
			.collect(Collectors.joining("; "));
	}

	private Map<String, List<String>> example() {
		return this.graph.read(EXAMPLES, Map.of("first", 1))
			.stream()
			.map((row) -> Map.of(ASK, List.of("accountability"), "determinant",
					List.of(row.get("determinant").get("id").asString()), "area",
					List.of(row.get("area").get("id").asString())))
			.findFirst()
			.orElse(Map.of(ASK, List.of("catalogue/counts")));
	}

}
