package org.fairergraph.seed;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.Property;

/**
 * What is known less well than its node is a property that the node may have, at a level
 * below the node's.
 */
final class WeakerRule implements SeedRule {

	private static final Set<String> NEVER = Set.of("evidence", "weaker", "formerIds");

	@Override
	public void check(Seed seed, Findings findings) {
		seed.nodeRows()
			.forEach((row) -> row.list("weaker")
				.stream()
				.filter((entry) -> !entry.isEmpty())
				.forEach((entry) -> check(row, entry, findings)));
	}

	private static void check(Row row, String entry, Findings findings) {
		String[] parts = entry.split(":", 2);
		List<String> known = row.subject()
			.properties()
			.stream()
			.map(Property::name)
			.filter((name) -> !NEVER.contains(name))
			.toList();
		if (parts.length < 2) {
			findings.add(Rule.BAD_WEAKER, row.at("weaker"), "'%s' is not like 'property:UNVERIFIED'", entry);
		}
		else if (!known.contains(parts[0])) {
			findings.add(Rule.BAD_WEAKER, row.at("weaker"), "there is no property '%s' here%s", parts[0],
					DidYouMean.among(known, parts[0]));
		}
		else {
			level(row, parts[1], findings);
		}
	}

	private static void level(Row row, String word, Findings findings) {
		Optional<Evidence> level = evidence(word);
		Optional<Evidence> node = evidence(row.text("evidence"));
		if (level.isEmpty()) {
			findings.add(Rule.BAD_WEAKER, row.at("weaker"), "'%s' is no level of evidence%s", word,
					DidYouMean.among(Arrays.stream(Evidence.values()).map(Enum::name).toList(), word));
		}
		else if (node.isPresent() && level.get().compareTo(node.get()) <= 0) {
			findings.add(Rule.BAD_WEAKER, row.at("weaker"), "%s is not weaker than the node's own %s", level.get(),
					node.get());
		}
	}

	private static Optional<Evidence> evidence(String word) {
		return EnumSet.allOf(Evidence.class).stream().filter((level) -> level.name().equals(word)).findFirst();
	}

}
