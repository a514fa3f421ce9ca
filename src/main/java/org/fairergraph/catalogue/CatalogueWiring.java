package org.fairergraph.catalogue;

import java.util.stream.Stream;

import graphql.schema.idl.RuntimeWiring;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * Puts the tables of the catalogue behind the fields of the schema.
 */
@Component
class CatalogueWiring implements RuntimeWiringConfigurer {

	private final Lists lists;

	private final Ids ids;

	CatalogueWiring(Lists lists, Ids ids) {
		this.lists = lists;
		this.ids = ids;
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		Stream.of(Listed.values())
			.forEach((list) -> wiring.type("Query",
					(query) -> query.dataFetcher(list.field(), new ListFetcher(list, this.lists, this.ids))));
		Hops.ALL.forEach((hop) -> wiring.type(hop.from().cypher(),
				(type) -> type.dataFetcher(hop.field(), new HopFetcher(hop))));
	}

}
