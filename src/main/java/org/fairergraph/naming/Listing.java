package org.fairergraph.naming;

import java.util.List;

/**
 * Joins names the way a sentence does.
 */
final class Listing {

	private Listing() {
	}

	static String of(List<String> names, String last) {
		if (names.size() < 2) {
			return String.join("", names);
		}
		int end = names.size() - 1;
		return String.join(", ", names.subList(0, end)) + " " + last + " " + names.get(end);
	}

}
