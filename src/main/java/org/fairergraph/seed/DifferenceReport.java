package org.fairergraph.seed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Tells a curator what a load would change: {@code +} for new, {@code ~} for changed,
 * {@code -} for withdrawn.
 */
final class DifferenceReport {

	private DifferenceReport() {
	}

	/**
	 * Writes a line for each node, relationship and changed property, then the numbers.
	 * @param difference what parts the graph from the seed
	 * @return the lines
	 */
	static List<String> lines(Difference difference) {
		Stream<String> facts = Stream
			.of(difference.added().stream().map((fact) -> line('+', fact)),
					difference.changed().stream().flatMap(DifferenceReport::lines),
					difference.withdrawn().stream().map((fact) -> line('-', fact)))
			.flatMap((lines) -> lines);
		return Stream.concat(facts, Stream.of(summary(Changes.of(difference)))).toList();
	}

	private static String summary(Changes changes) {
		return "A load would add %d, change %d and withdraw %d nodes and relationships.".formatted(changes.added(),
				changes.changed(), changes.withdrawn());
	}

	private static String line(char sign, Fact fact) {
		return sign + " " + fact.group() + ' ' + fact.id();
	}

	private static Stream<String> lines(Change change) {
		return change.keys()
			.stream()
			.map((key) -> "%s %s: %s -> %s".formatted(line('~', change.after()), key,
					value(change.before().properties(), key), value(change.after().properties(), key)));
	}

	private static String value(Map<String, Object> properties, String key) {
		return Objects.toString(properties.get(key), "nothing");
	}

}
