package org.fairergraph;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.fairergraph.graph.Graph;
import org.fairergraph.seed.Changes;
import org.fairergraph.seed.SeedLoaded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Says on the console what the start did and where to go.
 */
@Component
class StartReport {

	private static final Logger logger = LoggerFactory.getLogger(StartReport.class);

	private final Graph graph;

	private final Environment environment;

	StartReport(Graph graph, Environment environment) {
		this.graph = graph;
		this.environment = environment;
	}

	@EventListener
	void on(SeedLoaded loaded) {
		logger.info("{} holds {}, release {} of {}", this.graph.server().replace('/', ' '), loaded.place(),
				loaded.version(), loaded.published());
		logger.info("{}", counts("nodes", loaded.nodes()));
		logger.info("{}", counts("relationships", loaded.relationships()));
		logger.info("{} ({} s)", changes(loaded.changes()),
				String.format(Locale.ROOT, "%.1f", loaded.took().toMillis() / 1000.0));
	}

	@EventListener
	void on(ApplicationReadyEvent ready) {
		String port = this.environment.getProperty("local.server.port");
		if (port != null) {
			logger.info("Ready: http://localhost:{}/ to begin, http://localhost:{}/graphiql to ask", port, port);
		}
	}

	private static String counts(String what, Map<String, Long> counts) {
		long all = counts.values().stream().mapToLong(Long::longValue).sum();
		return all + " " + what + ": "
				+ counts.entrySet()
					.stream()
					.sorted(Map.Entry.comparingByKey())
					.map((count) -> count.getKey() + ' ' + count.getValue())
					.collect(Collectors.joining(", "));
	}

	private static String changes(Changes changes) {
		return changes.isEmpty() ? "The graph held this release already; nothing was written"
				: "Nodes and relationships added: %d, changed: %d, withdrawn: %d".formatted(changes.added(),
						changes.changed(), changes.withdrawn());
	}

}
