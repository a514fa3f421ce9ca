package org.fairergraph.reading;

import java.util.EnumMap;
import java.util.Map;

import org.fairergraph.graph.RelationshipType;

/**
 * The words between the two things that a relationship joins, read either way. The other
 * thing stands at their end, or where the dots are.
 *
 * @param onward read from its start
 * @param back read from its end
 */
record Verbs(String onward, String back) {

	private static final Map<RelationshipType, Verbs> BY_TYPE = new EnumMap<>(RelationshipType.class);

	private static final Map<String, Verbs> OWNERS = Map.of("LEAD", new Verbs("leads", "is led by"), "DELIVERS",
			new Verbs("delivers", "is delivered by"), "SUPPORTS", new Verbs("supports", "is supported by"), "FUNDS",
			new Verbs("pays for", "is paid for by"));

	private static final Map<String, Verbs> MEMBERS = Map.of("CHAIR", new Verbs("chairs", "is chaired by"), "PARTNER",
			new Verbs("is a partner of", "has as a partner"), "SIGNATORY",
			new Verbs("is a signatory of", "has as a signatory"), "HOST", new Verbs("hosts", "is hosted by"),
			"SECRETARIAT", new Verbs("is the secretariat of", "has as its secretariat"), "OVERSIGHT",
			new Verbs("oversees", "is overseen by"));

	static {
		say(RelationshipType.OWNS, "owns", "is owned by");
		say(RelationshipType.PROMISES, "promises", "is promised by");
		say(RelationshipType.OPERATES_IN, "is recorded as working in", "is where … is recorded as working");
		say(RelationshipType.AUTHORITY_FOR, "is the authority for", "has as its authority");
		say(RelationshipType.MEMBER_OF, "is a member of", "has as a member");
		say(RelationshipType.ATTENDED, "attended", "was attended by");
		say(RelationshipType.SUCCEEDED_BY, "was followed by", "followed");
		say(RelationshipType.TAKES_PLACE_IN, "takes place in", "is where … takes place");
		say(RelationshipType.TARGETS, "targets", "is targeted by");
		say(RelationshipType.IMPLEMENTS, "implements the recommendation", "is implemented by");
		say(RelationshipType.CONTRIBUTES_TO, "contributes to the goal", "is a goal that is helped by");
		say(RelationshipType.SERVES, "serves the principle", "is a principle that is served by");
		say(RelationshipType.REPORTS_ON, "reports on", "is reported on in");
		say(RelationshipType.ADDRESSES, "addresses", "is addressed by");
		say(RelationshipType.APPLIES_TO, "applies to", "is where … applies");
		say(RelationshipType.HAS_GOAL, "has the goal", "is a goal of the recommendation");
		say(RelationshipType.MEASURED_BY, "is measured by", "measures the goal");
		say(RelationshipType.MEASURES, "measures", "is measured by");
		say(RelationshipType.BROADER, "is narrower than", "is broader than");
		say(RelationshipType.FALLS_UNDER, "falls under the principle", "is a principle that covers");
		say(RelationshipType.OF_INDICATOR, "is a value of", "has the value");
		say(RelationshipType.FOR_AREA, "is a value for", "has the value");
		say(RelationshipType.PART_OF, "is part of", "contains");
		say(RelationshipType.CITES, "cites", "is cited by");
	}

	private static void say(RelationshipType type, String onward, String back) {
		BY_TYPE.put(type, new Verbs(onward, back));
	}

	static Verbs of(RelationshipType type, String role) {
		Verbs any = BY_TYPE.get(type);
		if (any == null) {
			throw new IllegalArgumentException("%s has no words".formatted(type));
		}
		return switch (type) {
			case OWNS -> OWNERS.getOrDefault(role, any);
			case MEMBER_OF -> MEMBERS.getOrDefault(role, any);
			default -> any;
		};
	}

	/**
	 * Says the relationship.
	 * @param forwards whether it is read from its start
	 * @param one what it is read from, as it begins a sentence
	 * @param other the other thing
	 * @return a sentence
	 */
	String sentence(boolean forwards, String one, String other) {
		String words = forwards ? this.onward : this.back;
		return "%s %s.".formatted(one, words.contains("…") ? words.replace("…", other) : words + " " + other);
	}

}
