package org.fairergraph.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.fairergraph.graph.Label;
import org.jspecify.annotations.Nullable;

/**
 * A seed that has been read, right or wrong.
 */
final class Seed {

	private final List<Table> tables;

	private final Set<Subject> unreadable;

	private final @Nullable Description description;

	private final Map<String, Row> nodes = new LinkedHashMap<>();

	Seed(List<Table> tables, Set<Subject> unreadable, @Nullable Description description) {
		this.tables = List.copyOf(tables);
		this.unreadable = Set.copyOf(unreadable);
		this.description = description;
		rows().filter((row) -> row.subject() instanceof NodeSubject)
			.forEach((row) -> this.nodes.putIfAbsent(row.text("id"), row));
	}

	Stream<Row> rows() {
		return this.tables.stream().flatMap((table) -> table.rows().stream());
	}

	/**
	 * The rows of nodes by their id, the first where an id stands twice.
	 * @return the rows
	 */
	Map<String, Row> nodes() {
		return Map.copyOf(this.nodes);
	}

	/**
	 * Whether a label's file could be read, so that an id that is not in it is not there.
	 * @param label the label
	 * @return {@code false} where the file is broken
	 */
	boolean knows(Label label) {
		return !this.unreadable.contains(new NodeSubject(label));
	}

	/**
	 * What the seed says of itself.
	 * @return the description
	 */
	Description description() {
		if (this.description == null) {
			throw new IllegalStateException("A seed without description is refused before anybody asks for it");
		}
		return this.description;
	}

}
