package org.fairergraph.graph;

import java.util.Arrays;

/**
 * How alike two words are, for "did you mean".
 *
 * The distance is the restricted Damerau-Levenshtein distance: insertions, deletions,
 * substitutions and swaps of neighbouring letters count one each (Damerau,
 * <i>Communications of the ACM</i> 7(3), 1964).
 */
public final class Likeness {

	private Likeness() {
	}

	/**
	 * Tells how alike two words are.
	 * @param one a word, folded
	 * @param other a word, folded
	 * @return from 0 (nothing in common) to 1 (the same)
	 */
	public static double of(String one, String other) {
		int longest = Math.max(one.length(), other.length());
		return (longest == 0) ? 1 : 1 - (double) distance(one, other) / longest;
	}

	static int distance(String one, String other) {
		int[] beforeLast = new int[other.length() + 1];
		int[] last = new int[other.length() + 1];
		Arrays.setAll(last, (i) -> i);
		for (int i = 1; i <= one.length(); i++) {
			int[] row = new int[other.length() + 1];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int cost = (one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1;
				row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
				if (swapped(one, i, other, j)) {
					row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
				}
			}
			beforeLast = last;
			last = row;
		}
		return last[other.length()];
	}

	private static boolean swapped(String one, int i, String other, int j) {
		return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
	}

}
