package org.fairergraph.page;

import java.util.UUID;

/**
 * A number by which a failure is found in the log.
 */
final class Reference {

	private static final int LETTERS = 8;

	private Reference() {
	}

	static String next() {
		return UUID.randomUUID().toString().substring(0, LETTERS);
	}

}
