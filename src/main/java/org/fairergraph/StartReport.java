package org.fairergraph;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.fairergraph.seed.Changes;
import org.fairergraph.seed.SeedLoaded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says on the console what the graph holds and what the start did to it.
 */
@Component
class StartReport {

	private static final Logger logger = LoggerFactory.getLogger(StartReport.class);

	@EventListener
	void on(SeedLoaded loaded) {
		logger.info("{}, release {} of {}", loaded.place(), loaded.version(), loaded.published());
		logger.info("{}", counts("nodes", loaded.nodes()));
		logger.info("{}", counts("relationships", loaded.relationships()));
		logger.info("{} ({} s)", changes(loaded.changes()),
				String.format(Locale.ROOT, "%.1f", loaded.took().toMillis() / 1000.0));
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
