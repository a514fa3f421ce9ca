package org.fairergraph.seed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.fairergraph.graph.Label;
import org.fairergraph.graph.RelationshipType;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/**
 * The statements that tell what is in a store, whoever wrote it.
 */
final class StoreCypher {

	/**
	 * The words of our vocabulary, as parameters of the statements.
	 */
	static final Map<String, Object> VOCABULARY = Map.of("labels",
			Arrays.stream(Label.values()).map(Label::cypher).toList(), "types",
			List.of(RelationshipType.values()).stream().map(RelationshipType::name).toList());

	private static final Node NODE = Cypher.anyNode("n");

	private static final Relationship RELATIONSHIP = Cypher.anyNode().relationshipTo(Cypher.anyNode()).named("r");

	/**
	 * Counts nodes by label: rows of {@code word} and {@code number}.
	 */
	static final String COUNT_NODES = text(Cypher.match(NODE)
		.returning(Cypher.valueAt(Cypher.labels(NODE), 0).as("word"), Cypher.count(NODE).as("number"))
		.build());

	/**
	 * Counts relationships by type: rows of {@code word} and {@code number}.
	 */
	static final String COUNT_RELATIONSHIPS = text(Cypher.match(RELATIONSHIP)
		.returning(Cypher.type(RELATIONSHIP).as("word"),
				Cypher.count(RELATIONSHIP.getRequiredSymbolicName()).as("number"))
		.build());

	/**
	 * Counts the nodes that no loader of ours wrote, as {@code number}.
	 */
	static final String FOREIGN_NODES = text(Cypher.match(NODE)
		.where(Cypher.size(Cypher.labels(NODE))
			.ne(Cypher.literalOf(1))
			.or(Cypher.valueAt(Cypher.labels(NODE), 0).in(Cypher.parameter("labels")).not())
			.or(NODE.property("id").isNull()))
		.returning(Cypher.count(NODE).as("number"))
		.build());

	/**
	 * Counts the relationships that no loader of ours wrote, as {@code number}.
	 */
	static final String FOREIGN_RELATIONSHIPS = text(Cypher.match(RELATIONSHIP)
		.where(Cypher.type(RELATIONSHIP).in(Cypher.parameter("types")).not().or(RELATIONSHIP.property("id").isNull()))
		.returning(Cypher.count(RELATIONSHIP.getRequiredSymbolicName()).as("number"))
		.build());

	private StoreCypher() {
	}

	private static String text(Statement statement) {
		return Renderer.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5_DEFAULT_CYPHER).build())
			.render(statement);
	}

}
