package org.fairergraph.seed;

/**
 * Keeps one copy of a text that many cells hold, such as an id or a word. Only the texts
 * that came last are remembered, so that what it keeps itself does not grow.
 */
final class SharedTexts {

	private static final int REMEMBERED = 1 << 14;

	private final String[] texts = new String[REMEMBERED];

	/**
	 * Finds the copy of a text.
	 * @param text the text
	 * @return an equal text, the same one where it came before
	 */
	String one(String text) {
		int hash = text.hashCode();
		int place = (hash ^ (hash >>> 14)) & (REMEMBERED - 1);
		if (!text.equals(this.texts[place])) {
			this.texts[place] = text;
		}
		return this.texts[place];
	}

}
