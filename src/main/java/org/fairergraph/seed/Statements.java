package org.fairergraph.seed;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;

/**
 * Runs statements, inside a transaction that writes or outside of one.
 */
@FunctionalInterface
interface Statements {

	List<Record> run(String cypher, Map<String, Object> parameters);

}
