package org.fairergraph.graph;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the application uses Neo4j.
 *
 * @param database the name of the database
 * @param readTimeout how long one read may take before the database ends it
 */
@ConfigurationProperties("fairer-graph.graph")
record GraphSettings(@DefaultValue("neo4j") String database, @DefaultValue("10s") Duration readTimeout) {

}
