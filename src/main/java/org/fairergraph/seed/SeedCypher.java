package org.fairergraph.seed;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.fairergraph.graph.Label;
import org.fairergraph.graph.RelationshipType;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/**
 * The statements that read and write whole labels and types. Their shape varies with the
 * vocabulary, nothing else; each is rendered once.
 */
final class SeedCypher {

	/**
	 * The parameter that holds the rows to write, or the ids to withdraw.
	 */
	static final String ROWS = "rows";

	private static final Renderer RENDERER = Renderer
		.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5_DEFAULT_CYPHER).build());

	private static final SymbolicName ROW = Cypher.name("row");

	private final Map<String, String> texts = new HashMap<>();

	private final Map<String, String> tolerant = new ConcurrentHashMap<>();

	/**
	 * Makes nodes, or makes them equal to their rows.
	 * @param label the label
	 * @return a statement over rows of {@code id} and {@code properties}
	 */
	String mergeNodes(Label label) {
		Node node = node("n", label).withProperties("id", ROW.property("id"));
		return text("merge " + label,
				() -> Cypher.unwind(Cypher.parameter(ROWS))
					.as(ROW)
					.merge(node)
					.set(node.getRequiredSymbolicName(), ROW.property("properties"))
					.build());
	}

	/**
	 * Makes relationships, or makes them equal to their rows.
	 * @param type the type
	 * @param start the label at the start
	 * @param end the label at the end
	 * @return a statement over rows of {@code id}, {@code start}, {@code end} and
	 * {@code properties}
	 */
	String mergeRelationships(RelationshipType type, Label start, Label end) {
		Node from = node("s", start).withProperties("id", ROW.property("start"));
		Node to = node("e", end).withProperties("id", ROW.property("end"));
		Relationship relationship = Cypher.anyNode("s")
			.relationshipTo(Cypher.anyNode("e"), type.name())
			.named("r")
			.withProperties("id", ROW.property("id"));
		return text("merge " + type + ' ' + start + ' ' + end,
				() -> Cypher.unwind(Cypher.parameter(ROWS))
					.as(ROW)
					.match(from)
					.match(to)
					.merge(relationship)
					.set(relationship.getRequiredSymbolicName(), ROW.property("properties"))
					.build());
	}

	/**
	 * Makes nodes, and fails where one of them is there.
	 * @param label the label
	 * @return a statement over rows of {@code id} and {@code properties}
	 */
	String createNodes(Label label) {
		Node node = node("n", label);
		return instead(mergeNodes(label), "create " + label,
				() -> Cypher.unwind(Cypher.parameter(ROWS))
					.as(ROW)
					.create(node)
					.set(node.getRequiredSymbolicName(), ROW.property("properties"))
					.build());
	}

	/**
	 * Makes relationships, and fails where one of them is there.
	 * @param type the type
	 * @param start the label at the start
	 * @param end the label at the end
	 * @return a statement over rows of {@code id}, {@code start}, {@code end} and
	 * {@code properties}
	 */
	String createRelationships(RelationshipType type, Label start, Label end) {
		Node from = node("s", start).withProperties("id", ROW.property("start"));
		Node to = node("e", end).withProperties("id", ROW.property("end"));
		Relationship relationship = Cypher.anyNode("s").relationshipTo(Cypher.anyNode("e"), type.name()).named("r");
		return instead(mergeRelationships(type, start, end), "create " + type + ' ' + start + ' ' + end,
				() -> Cypher.unwind(Cypher.parameter(ROWS))
					.as(ROW)
					.match(from)
					.match(to)
					.create(relationship)
					.set(relationship.getRequiredSymbolicName(), ROW.property("properties"))
					.build());
	}

	/**
	 * The statement that writes the same rows wherever one of them is there.
	 * @param statement a statement that fails there
	 * @return the statement; the same where it does not fail
	 */
	String whereThere(String statement) {
		return this.tolerant.getOrDefault(statement, statement);
	}

	private String instead(String tolerant, String shape, Supplier<Statement> statement) {
		String text = text(shape, statement);
		this.tolerant.putIfAbsent(text, tolerant);
		return text;
	}

	/**
	 * Takes nodes away.
	 * @param label the label
	 * @return a statement over ids
	 */
	String withdrawNodes(Label label) {
		Node node = node("n", label).withProperties("id", ROW);
		return text("withdraw " + label,
				() -> Cypher.unwind(Cypher.parameter(ROWS)).as(ROW).match(node).detachDelete(node).build());
	}

	/**
	 * Takes relationships away.
	 * @param type the type
	 * @return a statement over ids
	 */
	String withdrawRelationships(RelationshipType type) {
		Relationship relationship = Cypher.anyNode()
			.relationshipTo(Cypher.anyNode(), type.name())
			.named("r")
			.withProperties("id", ROW);
		return text("withdraw " + type,
				() -> Cypher.unwind(Cypher.parameter(ROWS)).as(ROW).match(relationship).delete(relationship).build());
	}

	/**
	 * Reads all nodes of a label.
	 * @param label the label
	 * @return a statement that gives {@code properties}
	 */
	String readNodes(Label label) {
		Node node = node("n", label);
		return text("read " + label,
				() -> Cypher.match(node).returning(Cypher.properties(node).as("properties")).build());
	}

	/**
	 * Reads all relationships of a type.
	 * @param type the type
	 * @return a statement that gives {@code start}, {@code end} and {@code properties}
	 */
	String readRelationships(RelationshipType type) {
		Node start = Cypher.anyNode("s");
		Node end = Cypher.anyNode("e");
		Relationship relationship = start.relationshipTo(end, type.name()).named("r");
		return text("read " + type,
				() -> Cypher.match(relationship)
					.returning(start.property("id").as("start"), end.property("id").as("end"),
							Cypher.properties(relationship).as("properties"))
					.build());
	}

	private static Node node(String name, Label label) {
		return Cypher.node(label.cypher()).named(name);
	}

	private String text(String shape, Supplier<Statement> statement) {
		synchronized (this.texts) {
			return this.texts.computeIfAbsent(shape, (key) -> RENDERER.render(statement.get()));
		}
	}

}
