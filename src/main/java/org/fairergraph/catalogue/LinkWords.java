package org.fairergraph.catalogue;

import java.util.EnumMap;
import java.util.Map;

import org.fairergraph.graph.RelationshipType;
import org.neo4j.driver.types.MapAccessor;

import static java.util.Map.entry;

/**
 * Says a relationship in a sentence that stands alone.
 */
final class LinkWords {

	private static final Map<RelationshipType, String> WORDS = new EnumMap<>(Map.ofEntries(
			entry(RelationshipType.PROMISES, "promises"), entry(RelationshipType.OPERATES_IN, "operates in"),
			entry(RelationshipType.AUTHORITY_FOR, "is the authority for"),
			entry(RelationshipType.ATTENDED, "was present at"), entry(RelationshipType.SUCCEEDED_BY, "was followed by"),
			entry(RelationshipType.TAKES_PLACE_IN, "takes place in"), entry(RelationshipType.TARGETS, "targets"),
			entry(RelationshipType.IMPLEMENTS, "implements the recommendation"),
			entry(RelationshipType.CONTRIBUTES_TO, "contributes to the goal"),
			entry(RelationshipType.SERVES, "serves the principle"), entry(RelationshipType.REPORTS_ON, "is about"),
			entry(RelationshipType.ADDRESSES, "addresses"), entry(RelationshipType.APPLIES_TO, "applies to"),
			entry(RelationshipType.HAS_GOAL, "is broken down into the goal"),
			entry(RelationshipType.MEASURED_BY, "is measured by"), entry(RelationshipType.MEASURES, "measures"),
			entry(RelationshipType.BROADER, "is narrower than"),
			entry(RelationshipType.FALLS_UNDER, "falls under the principle"),
			entry(RelationshipType.OF_INDICATOR, "is one of the indicator"),
			entry(RelationshipType.FOR_AREA, "is one of the area"), entry(RelationshipType.PART_OF, "is part of"),
			entry(RelationshipType.CITES, "rests on")));

	private static final Map<String, String> ROLES = Map.ofEntries(entry("LEAD", "leads"),
			entry("DELIVERS", "delivers"), entry("SUPPORTS", "supports"), entry("FUNDS", "pays for"),
			entry("MEMBER", "is a member of"), entry("CHAIR", "chairs"), entry("PARTNER", "is a partner of"),
			entry("SIGNATORY", "has signed up to"), entry("HOST", "hosts"),
			entry("SECRETARIAT", "does the paperwork of"), entry("OVERSIGHT", "watches over"));

	private static final Map<String, String> WHEN = Map.of("on", " on %s", "since", ", since %s", "until", ", until %s",
			"locator", ", %s");

	private LinkWords() {
	}

	/**
	 * Says a relationship.
	 * @param type its type
	 * @param row its properties as {@code link}, those of its ends as {@code from} and
	 * {@code to}
	 * @return the sentence
	 */
	static String sentence(RelationshipType type, MapAccessor row) {
		MapAccessor link = row.get("link");
		String verb = WORDS.getOrDefault(type, ROLES.getOrDefault(link.get("role").asString(""), "is linked with"));
		return ThingWords.name(row.get("from")) + " " + verb + " " + ThingWords.name(row.get("to")) + after(link, "on")
				+ after(link, "since") + after(link, "until") + after(link, "locator") + ".";
	}

	private static String after(MapAccessor link, String property) {
		String text = link.get(property).asString("");
		return text.isEmpty() ? "" : WHEN.getOrDefault(property, "%s").formatted(text);
	}

}
