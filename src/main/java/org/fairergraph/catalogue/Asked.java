package org.fairergraph.catalogue;

import java.util.HashMap;
import java.util.Map;

/**
 * Which neighbours are asked for: alike for all things of one level, but for the ids.
 *
 * @param hop where it leads
 * @param levels the levels of evidence
 * @param first how many at most
 * @param sortKey behind which neighbour; empty for the first page
 * @param link behind which relationship to it
 * @param counted whether all are counted
 */
record Asked(Hop hop, Levels levels, int first, String sortKey, String link, boolean counted) {

	static Asked of(Hop hop, Levels levels, int first, String key, boolean counted) {
		int line = key.lastIndexOf('\n');
		return new Asked(hop, levels, first, (line < 0) ? "" : key.substring(0, line), key.substring(line + 1),
				counted);
	}

	static String key(String sortKey, String link) {
		return sortKey + '\n' + link;
	}

	Map<String, Object> parameters() {
		return new HashMap<>(Map.of("evidence", this.levels.names(), "most", this.first + 1, "key", this.sortKey,
				"link", this.link));
	}

}
