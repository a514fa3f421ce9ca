package org.fairergraph.page;

import java.util.Locale;

/**
 * The sectors as a page names them, in the order of its columns.
 */
enum Sector implements Choice {

	PUBLIC("Public"), PRIVATE("Private"), THIRD("Third");

	private final String shortly;

	Sector(String shortly) {
		this.shortly = shortly;
	}

	public String shortly() {
		return this.shortly;
	}

	@Override
	public String words() {
		return this.shortly + " sector";
	}

	String inside() {
		return words().toLowerCase(Locale.ROOT);
	}

}
