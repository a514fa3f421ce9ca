package org.fairergraph.gaps;

import java.util.function.Function;

import org.fairergraph.catalogue.Determinant;
import org.fairergraph.catalogue.Principle;
import org.fairergraph.catalogue.Recommendation;
import org.fairergraph.catalogue.Thing;
import org.fairergraph.graph.QueryFile;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What the columns of a matrix of action are.
 */
enum CoverageSubject {

	/**
	 * Determinants; an action is on one also by a narrower one.
	 */
	DETERMINANT("determinant", Determinant::of),

	/**
	 * Principles that actions serve.
	 */
	PRINCIPLE("principle", Principle::of),

	/**
	 * Recommendations that actions implement.
	 */
	RECOMMENDATION("recommendation", Recommendation::of);

	private final String column;

	private final Function<Value, Thing> read;

	private final QueryFile query;

	CoverageSubject(String column, Function<Value, Thing> read) {
		this.column = column;
		this.read = read;
		this.query = QueryFile.named("gaps/coverage-by-%s.cypher".formatted(column));
	}

	QueryFile query() {
		return this.query;
	}

	Thing of(Record row) {
		return this.read.apply(row.get(this.column)).confirmed();
	}

}
