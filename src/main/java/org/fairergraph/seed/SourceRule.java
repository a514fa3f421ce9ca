package org.fairergraph.seed;

import java.util.List;

import org.fairergraph.graph.Label;

/**
 * Every source that a row names is there.
 */
final class SourceRule implements SeedRule {

	@Override
	public void check(Seed seed, Findings findings) {
		References references = new References(seed, findings);
		seed.rows().forEach((row) -> {
			row.cell("sources")
				.ifPresent((cell) -> row.list("sources").forEach((source) -> check(references, source, cell)));
			if (row.subject().has("source")) {
				row.cell("source").ifPresent((source) -> check(references, source.text(), source));
			}
			locators(row, findings);
		});
	}

	private static void check(References references, String source, Cell cell) {
		if (source.startsWith(Label.SOURCE.kind() + ':')) {
			references.mustExist(Rule.UNKNOWN_SOURCE, Label.SOURCE, source, cell);
		}
		else if (!source.isEmpty()) {
			references.findings()
				.add(Rule.UNKNOWN_SOURCE, cell.position(),
						"'%s' is not the id of a source; such an id begins with '%s:'", source, Label.SOURCE.kind());
		}
	}

	private static void locators(Row row, Findings findings) {
		List<String> sources = row.list("sources");
		List<String> locators = row.list("locators");
		if (!locators.isEmpty() && locators.size() != sources.size()) {
			findings.add(Rule.LOCATOR_COUNT, row.at("locators"),
					"the sources are %d, the locators %d; each source has a locator, which may be empty",
					sources.size(), locators.size());
		}
	}

}
