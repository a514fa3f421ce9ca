package org.fairergraph.quality;

import java.util.List;
import java.util.function.Predicate;

import org.fairergraph.graph.QueryFile;

/**
 * A rule over the whole graph, as a file of {@code queries/quality/} says it.
 *
 * @param name the name of the file, without its ending
 * @param severity how bad it is when the rule is broken
 * @param question what is asked to find where it is broken
 * @param sentence what is right, for the curator
 * @param query the statement that finds where it is broken
 */
record QualityRule(String name, Severity severity, String question, String sentence, QueryFile query) {

	static QualityRule named(String name) {
		QueryFile query = QueryFile.named("quality/" + name + ".cypher");
		List<String> head = query.cypher().lines().takeWhile((line) -> line.startsWith("//")).toList();
		String question = said(head, "Question", name);
		return new QualityRule(name, Severity.valueOf(said(head, "Severity", name)),
				question.substring(0, question.indexOf('?') + 1), said(head, "Rule", name), query);
	}

	private static String said(List<String> head, String what, String name) {
		String opening = "// %s: ".formatted(what);
		return head.stream()
			.filter((line) -> line.startsWith(opening))
			.map((line) -> line.substring(opening.length()))
			.filter(Predicate.not(String::isBlank))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(
					"queries/quality/%s.cypher does not say its %s".formatted(name, what)));
	}

}
