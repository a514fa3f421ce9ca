package org.fairergraph.graph;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes words comparable, so that case, accents, apostrophes and punctuation do not part
 * what a planner holds to be the same.
 */
public final class Words {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]");

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Set<String> JOINING = Set.of("a", "and", "at", "by", "for", "in", "of", "on", "or", "the",
			"to", "with");

	private static final long MOST = 999_999;

	private Words() {
	}

	/**
	 * Folds words: lower case, no accents, no apostrophes, {@code and} for {@code &}, one
	 * blank for any other mark.
	 * @param words what a person wrote
	 * @return the folded words; empty where there is neither a letter nor a digit
	 */
	public static String fold(String words) {
		String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
		String joined = APOSTROPHES.matcher(plain).replaceAll("").replace("&", " and ");
		return BETWEEN.matcher(joined.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
	}

	/**
	 * Whether a word only joins others, so that it says little about what is meant.
	 * @param folded one word, folded
	 * @return whether it is one like {@code and} or {@code of}
	 */
	public static boolean joining(String folded) {
		return JOINING.contains(folded);
	}

	/**
	 * A number as a part of a key, so that keys sort as the numbers do.
	 * @param number a number from 0 to 999,999
	 * @param falling whether the greatest number comes first
	 * @return six digits
	 */
	public static String rank(long number, boolean falling) {
		return "%06d".formatted(falling ? MOST - number : number);
	}

	/**
	 * The key by which lists are sorted and paged: the folded name, a tab, the id. A tab
	 * sorts before every letter, so a shorter name comes first; the id makes the order
	 * total.
	 * @param name the name or title
	 * @param id the public id
	 * @return the key
	 */
	public static String sortKey(String name, String id) {
		return fold(name) + '\t' + id;
	}

}
