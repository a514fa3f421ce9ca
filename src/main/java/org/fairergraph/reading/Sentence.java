package org.fairergraph.reading;

import java.util.Map;

import org.fairergraph.graph.RelationshipType;
import org.neo4j.driver.Value;

/**
 * Says a relationship in words. After the first step of a path, which names the action,
 * "it" stands for the action.
 */
final class Sentence {

	private static final Map<RelationshipType, String> WORDS = Map.of(RelationshipType.TAKES_PLACE_IN,
			"It takes place in %2$s.", RelationshipType.PART_OF, "%1$s is part of %2$s.", RelationshipType.TARGETS,
			"It targets %4$s.", RelationshipType.IMPLEMENTS, "It implements the recommendation “%2$s”.",
			RelationshipType.ADDRESSES, "“%1$s” addresses %4$s.", RelationshipType.BROADER,
			"%3$s is narrower than %4$s.", RelationshipType.OPERATES_IN, "%1$s is recorded as working in %2$s.");

	private Sentence() {
	}

	static String of(Value link) {
		RelationshipType type = RelationshipType.valueOf(link.get("type").asString());
		String from = link.get("from").asString();
		String to = link.get("to").asString();
		if (type == RelationshipType.OWNS) {
			OwnershipRole role = OwnershipRole.valueOf(link.get("role").asString());
			return "%s %s “%s”.".formatted(from, role.verb(), to);
		}
		return WORDS.getOrDefault(type, "%1$s " + type.name() + " %2$s.").formatted(from, to, from, inside(to));
	}

	/**
	 * The name of a determinant inside a sentence: its first letter in lower case, unless
	 * a capital follows it.
	 * @param name the name
	 * @return the name as it stands inside a sentence
	 */
	static String inside(String name) {
		boolean capitals = name.length() > 1 && Character.isUpperCase(name.charAt(1));
		return (name.isEmpty() || capitals) ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
	}

}
