package org.fairergraph.catalogue;

import java.util.List;
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

	Branch branch() {
		return new Branch(this.hop, this.counted);
	}

	/**
	 * The parameters of one branch of a statement.
	 * @param ids of which things
	 * @param at the place of the branch
	 * @return a value for each parameter
	 */
	Map<String, Object> parameters(List<String> ids, int at) {
		return Map.of("ids" + at, ids, "evidence" + at, this.levels.names(), "most" + at, this.first + 1, "key" + at,
				this.sortKey, "link" + at, this.link);
	}

}
