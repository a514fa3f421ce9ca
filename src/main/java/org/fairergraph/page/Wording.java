package org.fairergraph.page;

import java.util.List;

/**
 * Words as plain English joins, counts and bends them.
 */
public final class Wording {

	private Wording() {
	}

	/**
	 * A name inside a sentence: its first letter in lower case, unless a capital follows
	 * it.
	 * @param name the name
	 * @return the name as it stands inside a sentence
	 */
	public static String inside(String name) {
		boolean capitals = name.length() > 1 && Character.isUpperCase(name.charAt(1));
		return (name.isEmpty() || capitals) ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
	}

	/**
	 * Words at the beginning of a sentence.
	 * @param words the words
	 * @return the words with a capital
	 */
	public static String capital(String words) {
		return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	/**
	 * A number with its noun.
	 * @param number the number
	 * @param one the noun for one
	 * @param many the noun for none or several
	 * @return both
	 */
	public static String count(int number, String one, String many) {
		return number + " " + ((number == 1) ? one : many);
	}

	/**
	 * Joins words as English does.
	 * @param words the words
	 * @return the words with commas and an "and" between them
	 */
	public static String joined(List<String> words) {
		int last = words.size() - 1;
		return (last < 1) ? String.join("", words)
				: String.join(", ", words.subList(0, last)) + " and " + words.get(last);
	}

}
