package org.fairergraph.page.plain;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.fairergraph.page.Dates;
import org.fairergraph.page.Wording;
import tools.jackson.databind.JsonNode;

/**
 * Values of the API as plain pages read and say them.
 */
final class Words {

	private static final Map<String, String> SPOKEN = Map.ofEntries(Map.entry("STATED", "Stated"),
			Map.entry("EDITORIAL", "Our mapping"), Map.entry("UNVERIFIED", "Not checked"), Map.entry("LEAD", "Leads"),
			Map.entry("DELIVERS", "Delivers"), Map.entry("SUPPORTS", "Supports"), Map.entry("FUNDS", "Pays for"),
			Map.entry("UNKNOWN", "Status not known"), Map.entry("PUBLIC", "Public sector"),
			Map.entry("PRIVATE", "Private sector"), Map.entry("THIRD", "Third sector"),
			Map.entry("DETERMINANT", "Topics"), Map.entry("PRINCIPLE", "Principles"),
			Map.entry("RECOMMENDATION", "Recommendations"), Map.entry("GOAL", "Promises"),
			Map.entry("INDICATOR", "Measures"), Map.entry("AREA", "Areas"), Map.entry("ORGANISATION", "Partners"),
			Map.entry("ACTION", "Actions"), Map.entry("SOURCE", "Sources"));

	private Words() {
	}

	/**
	 * A text of an answer.
	 * @param node where it stands
	 * @param pointer its name, or a JSON pointer to it
	 * @return the text; empty where there is none
	 */
	static String text(JsonNode node, String pointer) {
		JsonNode value = node.at(pointer.startsWith("/") ? pointer : "/" + pointer);
		return (value.isNull() || value.isMissingNode()) ? "" : value.asString();
	}

	static int number(JsonNode node, String pointer) {
		return node.at(pointer.startsWith("/") ? pointer : "/" + pointer).asInt();
	}

	/**
	 * A figure as people read it.
	 * @param node where it stands
	 * @param pointer its name, or a JSON pointer to it
	 * @return the figure with commas and without idle zeros; empty where there is none
	 */
	static String figure(JsonNode node, String pointer) {
		String number = text(node, pointer);
		return number.isEmpty() ? "" : new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.UK))
			.format(new BigDecimal(number));
	}

	/**
	 * The names of things.
	 * @param things things with a name
	 * @return the names, joined by a semicolon
	 */
	static String names(JsonNode things) {
		return listed(things, "name").stream().collect(Collectors.joining("; "));
	}

	static List<String> listed(JsonNode things, String pointer) {
		List<String> names = new ArrayList<>();
		things.forEach((thing) -> names.add(text(thing, pointer)));
		return names;
	}

	/**
	 * What a thing is called.
	 * @param thing something with a name or a title
	 * @return the name or the title
	 */
	static String called(JsonNode thing) {
		String name = text(thing, "name");
		return name.isEmpty() ? text(thing, "title") : name;
	}

	/**
	 * Partners with their roles.
	 * @param owners ownerships, each with its partner
	 * @return the names, each with what the partner does
	 */
	static String owners(JsonNode owners) {
		List<String> names = new ArrayList<>();
		owners.forEach((owner) -> names.add("%s (%s)".formatted(text(owner, "/partner/name"),
				spoken(text(owner, "role")).toLowerCase(Locale.ROOT))));
		return String.join("; ", names);
	}

	/**
	 * Sectors in a sentence.
	 * @param sectors the words of the API
	 * @return the sectors, joined
	 */
	static String joinedSectors(JsonNode sectors) {
		List<String> names = new ArrayList<>();
		sectors.forEach((sector) -> names.add(spoken(sector.asString()).replace(" sector", "")));
		return Wording.joined(names);
	}

	/**
	 * A word of the API as people read it.
	 * @param word the word, such as {@code IN_PROGRESS}
	 * @return plain words with a capital
	 */
	static String spoken(String word) {
		return SPOKEN.getOrDefault(word, Wording.capital(word.toLowerCase(Locale.ROOT).replace('_', ' ')));
	}

	/**
	 * How an action stands, with the date of the report where there is one.
	 * @param row something with an action and the date of its report
	 * @return plain words with a capital
	 */
	static String status(JsonNode row) {
		String reported = text(row, "reported");
		String status = spoken(text(row, "/action/status"));
		return reported.isEmpty() ? status : "%s, reported %s".formatted(status, Dates.words(reported));
	}

	/**
	 * From when to when something lasts.
	 * @param thing something with a start and an end
	 * @param asOf the day of the question
	 * @return plain words with a capital
	 */
	static String span(JsonNode thing, String asOf) {
		String start = text(thing, "start");
		String end = text(thing, "end");
		return Wording.capital(Dates.span(start.isEmpty() ? null : start, end.isEmpty() ? null : end, asOf));
	}

}
