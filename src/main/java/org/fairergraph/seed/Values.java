package org.fairergraph.seed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.fairergraph.graph.PartialDate;
import org.fairergraph.graph.Property;

/**
 * What the text of a cell means. The rules and the loader read by the same meaning.
 */
final class Values {

	private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,17})");

	private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

	private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

	private Values() {
	}

	/**
	 * Reads a cell that is not blank.
	 * @param property the column
	 * @param text the text of the cell
	 * @return the value as the graph holds it
	 * @throws IllegalArgumentException where the text is no such value; the message says
	 * what would be right
	 */
	static Object of(Property property, String text) {
		return switch (property.type()) {
			case TEXT -> text;
			case TEXTS -> entries(text);
			case WORD -> word(property, text);
			case INTEGER -> Long.valueOf(matching(INTEGER, text, "a whole number like 42"));
			case DECIMAL -> Double.valueOf(matching(DECIMAL, text, "a plain decimal like 12.5"));
			case BOOLEAN -> yesOrNo(text);
			case DATE -> date(text).words();
			case URL -> url(text);
		};
	}

	/**
	 * Splits a list.
	 * @param text the text of the cell
	 * @return the entries, without blanks around them
	 */
	static List<String> entries(String text) {
		return Arrays.stream(text.split(";", -1)).map(String::strip).toList();
	}

	/**
	 * Reads a date.
	 * @param text the text of the cell
	 * @return the date
	 */
	static PartialDate date(String text) {
		return new PartialDate(matching(DATE, text, "a date like 2026, 2026-11 or 2026-11-24"));
	}

	private static String word(Property property, String text) {
		return expect(property.words().contains(text), text, "one of " + String.join(", ", property.words()));
	}

	private static boolean yesOrNo(String text) {
		return Boolean.parseBoolean(expect(Set.of("true", "false").contains(text), text, "true or false"));
	}

	private static String url(String text) {
		String wanted = "an address that begins with https:// or http://";
		try {
			URI uri = new URI(text);
			boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
			return expect(web && uri.getHost() != null, text, wanted);
		}
		catch (URISyntaxException ex) {
			return expect(false, text, wanted);
		}
	}

	private static String matching(Pattern pattern, String text, String wanted) {
		return expect(pattern.matcher(text).matches(), text, wanted);
	}

	private static String expect(boolean right, String text, String wanted) {
		if (!right) {
			throw new IllegalArgumentException("'%s' is not %s".formatted(text, wanted));
		}
		return text;
	}

}
