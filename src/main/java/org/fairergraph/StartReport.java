package org.fairergraph;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.fairergraph.seed.Changes;
import org.fairergraph.seed.SeedLoaded;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says on the console what the graph holds and what the start did to it. A graph that was
 * away and comes back unchanged is not told again.
 */
@Component
class StartReport {

	private static final Logger logger = LoggerFactory.getLogger(StartReport.class);

	private @Nullable String told;

	@EventListener
	void on(SeedLoaded loaded) {
		String release = "%s, release %s of %s".formatted(loaded.place(), loaded.version(), loaded.published());
		if (!loaded.changes().isEmpty() || !release.equals(this.told)) {
			tell(loaded, release);
		}
		this.told = release;
	}

	private static void tell(SeedLoaded loaded, String release) {
		logger.info("{}", release);
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
