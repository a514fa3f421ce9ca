package org.fairergraph.catalogue;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * Says what a thing is, in a sentence, and what it is called inside another.
 */
final class ThingWords {

	private static final Map<String, String> NAMES = new TreeMap<>(Map.of("name", "%s", "title", "“%s”", "period",
			"The value for %s", "date", "The report of %s", "version", "Release %s"));

	private ThingWords() {
	}

	/**
	 * Says what a thing is.
	 * @param thing the thing
	 * @param row the properties of it as {@code thing}, and the names of what it is about
	 * @return the sentence
	 */
	static String sentence(Thing thing, MapAccessor row) {
		if (thing instanceof Observation value) {
			return value(value, row);
		}
		if (thing instanceof Update report) {
			return "On %s “%s” was reported as %s.".formatted(report.date(), row.get("action").asString("an action"),
					words(report.status()));
		}
		return name(row.get("thing")) + " is " + what(thing) + ".";
	}

	/**
	 * What a thing is called. A title stands in quotation marks, a name does not.
	 * @param properties the properties of the thing
	 * @return the name
	 */
	static String name(MapAccessor properties) {
		return NAMES.entrySet()
			.stream()
			.filter((name) -> !properties.get(name.getKey()).isNull())
			.map((name) -> name.getValue().formatted(properties.get(name.getKey()).asString()))
			.findFirst()
			.orElse("It");
	}

	private static String what(Thing thing) {
		if (thing instanceof Principle principle) {
			return "principle " + principle.number();
		}
		if (thing instanceof Recommendation recommendation) {
			return "a " + words(recommendation.kind()) + after(" of “", recommendation.report(), "”");
		}
		if (thing instanceof Goal goal) {
			return "a goal" + after(", due ", goal.due(), "");
		}
		if (thing instanceof Area area) {
			return "an area (" + words(area.kind()) + ")";
		}
		if (thing instanceof Organisation organisation) {
			return "an organisation of the " + words(organisation.sector()) + " sector";
		}
		if (thing instanceof Source source) {
			return "a publication of " + source.publisher();
		}
		return plain(thing);
	}

	private static String plain(Thing thing) {
		if (thing instanceof Determinant) {
			return "a determinant of health";
		}
		if (thing instanceof Action action) {
			return "an action" + after(", from ", action.start(), "") + after(", until ", action.end(), "");
		}
		return (thing instanceof Indicator) ? "an indicator" : "the release that the graph holds";
	}

	private static String value(Observation value, MapAccessor row) {
		String group = after(" (", value.group(), ")");
		String number = (value.value() != null) ? value.value() + after(" ", value.unit(), "") : "not given";
		return Stream
			.of(row.get("indicator").asString("An indicator") + group, row.get("area").asString(""), value.period())
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", ")) + ": " + number + ".";
	}

	private static String words(Enum<?> word) {
		return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private static String after(String before, @Nullable String text, String behind) {
		return (text != null) ? before + text + behind : "";
	}

}
