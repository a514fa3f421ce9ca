package org.fairergraph.graph;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the application waits for Neo4j.
 *
 * @param readTimeout how long one read may take before the database ends it
 * @param heartbeat how often a server is asked whether it is there
 * @param patience how long it may take to answer that
 */
@ConfigurationProperties("fairer-graph.graph")
record GraphSettings(@DefaultValue("10s") Duration readTimeout, @DefaultValue("2s") Duration heartbeat,
		@DefaultValue("3s") Duration patience) {

}
