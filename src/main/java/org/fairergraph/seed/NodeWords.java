package org.fairergraph.seed;

import java.util.List;
import java.util.stream.Stream;

import org.fairergraph.graph.Words;

/**
 * Gathers the words by which a planner may call a node.
 */
final class NodeWords {

	private static final List<String> LISTS = List.of("aliases", "synonyms", "codes");

	private static final List<String> CODES = List.of("gssCode", "odsCode", "registerCode");

	private NodeWords() {
	}

	/**
	 * Folds names, codes, identifiers and slugs, present and former.
	 * @param row a row of nodes
	 * @param name the name or title
	 * @return the words, each once
	 */
	static List<String> of(Row row, String name) {
		Stream<String> names = Stream.concat(Stream.of(name, Ids.slug(row.text("id"))),
				LISTS.stream().flatMap((column) -> row.list(column).stream()));
		Stream<String> codes = Stream.concat(CODES.stream().map(row::text),
				row.list("identifiers").stream().flatMap(NodeWords::identifier));
		Stream<String> former = row.list("formerIds").stream().map(Ids::slug);
		return Stream.of(names, codes, former)
			.flatMap((words) -> words)
			.map(Words::fold)
			.filter((word) -> !word.isEmpty())
			.distinct()
			.toList();
	}

	// GB-NHS-RBS is asked for as RBS: the scheme is country and register
	private static Stream<String> identifier(String identifier) {
		String[] parts = identifier.split("-", 3);
		return (parts.length == 3) ? Stream.of(identifier, parts[2]) : Stream.of(identifier);
	}

}
