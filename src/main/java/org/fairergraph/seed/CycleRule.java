package org.fairergraph.seed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fairergraph.graph.RelationshipType;

/**
 * No hierarchy leads back to where it began.
 */
final class CycleRule implements SeedRule {

	@Override
	public void check(Seed seed, Findings findings) {
		Arrays.stream(RelationshipType.values())
			.filter(RelationshipType::hierarchy)
			.map(RelationshipSubject::new)
			.forEach((subject) -> hierarchy(
					seed.relationshipRows().filter((row) -> row.subject().equals(subject)).toList(), findings));
	}

	// a row that would close a cycle is reported and left out, so each cycle is told once
	private static void hierarchy(List<Row> rows, Findings findings) {
		Map<String, List<String>> upwards = new HashMap<>();
		for (Row row : rows) {
			String start = row.text("start");
			String end = row.text("end");
			List<String> back = path(upwards, end, start);
			if (back.isEmpty()) {
				upwards.computeIfAbsent(start, (id) -> new ArrayList<>()).add(end);
			}
			else if (back.size() > 1) {
				findings.add(Rule.CYCLE, row.at("end"), "%s leads back to itself: %s -> %s", start, start,
						String.join(" -> ", back));
			}
		}
	}

	private static List<String> path(Map<String, List<String>> upwards, String from, String to) {
		Map<String, String> cameFrom = new HashMap<>(Map.of(from, ""));
		Deque<String> next = new ArrayDeque<>(List.of(from));
		while (!next.isEmpty() && !cameFrom.containsKey(to)) {
			String id = next.remove();
			for (String above : upwards.getOrDefault(id, List.of())) {
				if (cameFrom.putIfAbsent(above, id) == null) {
					next.add(above);
				}
			}
		}
		return trace(cameFrom, to);
	}

	private static List<String> trace(Map<String, String> cameFrom, String to) {
		Deque<String> path = new ArrayDeque<>();
		for (String id = to; cameFrom.containsKey(id); id = cameFrom.getOrDefault(id, "")) {
			path.addFirst(id);
		}
		return List.copyOf(path);
	}

}
