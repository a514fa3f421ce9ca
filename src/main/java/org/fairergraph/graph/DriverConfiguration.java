package org.fairergraph.graph;

import java.net.URI;
import java.util.Set;

import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Looks at the address of Neo4j before the driver does.
 */
@Configuration(proxyBeanMethods = false)
class DriverConfiguration {

	private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

	@Bean
	ConfigBuilderCustomizer address(Neo4jConnectionDetails details) {
		URI address = details.getUri();
		if (!SCHEMES.contains(String.valueOf(address.getScheme())) || address.getHost() == null) {
			throw new GraphRefused(
					"The setting --spring.neo4j.uri is '%s', but must be like bolt://localhost:7687 or neo4j+s://graph.example.org."
						.formatted(address),
					null);
		}
		return (builder) -> builder.withUserAgent("fairer-graph");
	}

}
