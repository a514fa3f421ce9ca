package org.fairergraph.seed;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts no web server where the seed is only checked or compared or the graph is only
 * looked at, and nothing that is not asked for: a check does not even open the store.
 */
class WithoutServing implements EnvironmentPostProcessor {

	private static final Set<String> MODES = Set.of("check", "diff", "quality");

	// repositories and the groups of the health endpoint are made eagerly, whatever is
	// lazy
	private static final Map<String, Object> SETTINGS = Map.of("spring.main.web-application-type", "none",
			"spring.main.lazy-initialization", "true", "spring.data.neo4j.repositories.type", "none",
			"management.endpoint.health.validate-group-membership", "false");

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (MODES.contains(environment.getProperty("fairer-graph.seed.mode", "load").toLowerCase(Locale.ROOT))) {
			environment.getPropertySources().addFirst(new MapPropertySource("withoutServing", SETTINGS));
		}
	}

}
