package org.fairergraph.seed;

import java.util.regex.Pattern;

/**
 * Takes public ids apart.
 */
final class Ids {

	/**
	 * Stands for the mapping of our own editors.
	 */
	static final String EDITORS = "source:editors";

	private static final Pattern FORM = Pattern.compile("[a-z]+:[A-Za-z0-9][A-Za-z0-9.-]*");

	private Ids() {
	}

	static boolean wellFormed(String id) {
		return FORM.matcher(id).matches();
	}

	static String slug(String id) {
		return id.substring(id.indexOf(':') + 1);
	}

}
