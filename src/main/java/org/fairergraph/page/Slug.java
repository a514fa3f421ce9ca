package org.fairergraph.page;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as it stands in an address.
 */
final class Slug {

	private static final Pattern DROPPED = Pattern.compile("[\\p{M}'’‘]+");

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern ENDS = Pattern.compile("^-|-$");

	private Slug() {
	}

	static String of(String name) {
		String plain = DROPPED.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		String joined = BETWEEN.matcher(plain.replace("&", " and ").toLowerCase(Locale.ROOT)).replaceAll("-");
		return ENDS.matcher(joined).replaceAll("");
	}

}
