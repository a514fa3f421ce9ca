package org.fairergraph.seed;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which seed the graph becomes, and what may be done to the graph on the way.
 *
 * @param location the folder of the seed: a path, a {@code file:} address or a
 * {@code classpath:} location
 * @param mode what is done with the seed
 * @param allowWithdrawal whether a load may take away more than a tenth of the graph
 */
@ConfigurationProperties("fairer-graph.seed")
record SeedSettings(@DefaultValue("classpath:graph-seed") String location, @DefaultValue("load") SeedMode mode,
		@DefaultValue("false") boolean allowWithdrawal) {

}
