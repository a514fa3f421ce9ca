package org.fairergraph.reading;

import org.fairergraph.graph.RelationshipType;
import org.neo4j.driver.Value;

/**
 * Says a relationship in words. After the first step of a path, which names the action,
 * "it" stands for the action.
 */
final class Sentence {

	private Sentence() {
	}

	static String of(Value link) {
		RelationshipType type = RelationshipType.valueOf(link.get("type").asString());
		String from = link.get("from").asString();
		String to = link.get("to").asString();
		return switch (type) {
			case OWNS -> from + ' ' + OwnershipRole.valueOf(link.get("role").asString()).verb() + " “" + to + "”.";
			case TAKES_PLACE_IN -> "It takes place in " + to + '.';
			case PART_OF -> from + " is part of " + to + '.';
			case TARGETS -> "It targets " + inside(to) + '.';
			case IMPLEMENTS -> "It implements the recommendation “" + to + "”.";
			case ADDRESSES -> '“' + from + "” addresses " + inside(to) + '.';
			case BROADER -> from + " is narrower than " + inside(to) + '.';
			case OPERATES_IN -> from + " is recorded as working in " + to + '.';
			default -> from + ' ' + type.name() + ' ' + to + '.';
		};
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
