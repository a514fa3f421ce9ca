package org.fairergraph.seed;

import java.util.Collections;
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
		nodeRows().forEach((row) -> this.nodes.putIfAbsent(row.text("id"), row));
	}

	Stream<Row> rows() {
		return this.tables.stream().flatMap((table) -> table.rows().stream());
	}

	Stream<Row> nodeRows() {
		return rows().filter((row) -> row.subject() instanceof NodeSubject);
	}

	Stream<Row> relationshipRows() {
		return rows().filter((row) -> row.subject() instanceof RelationshipSubject);
	}

	/**
	 * The rows of nodes by their id, the first where an id stands twice.
	 * @return the rows
	 */
	Map<String, Row> nodes() {
		return Collections.unmodifiableMap(this.nodes);
	}

	/**
	 * All ids of a label.
	 * @param label the label
	 * @return the ids
	 */
	List<String> ids(Label label) {
		return this.nodes.keySet().stream().filter((id) -> id.startsWith(label.kind() + ':')).toList();
	}

	/**
	 * Whether a file could be read to its last row, so that what is not in it is not
	 * there.
	 * @param subject what the file is about
	 * @return {@code false} where the file is broken
	 */
	boolean knows(Subject subject) {
		return !this.unreadable.contains(subject)
				&& this.tables.stream().noneMatch((table) -> table.subject().equals(subject) && !table.complete());
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
