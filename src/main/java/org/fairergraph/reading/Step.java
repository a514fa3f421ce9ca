package org.fairergraph.reading;

import java.util.List;

import org.fairergraph.catalogue.Citation;
import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.RelationshipType;
import org.neo4j.driver.Value;

/**
 * One relationship of a path, in words, with how it is known.
 *
 * @param id the public id of the relationship
 * @param sentence what it says
 * @param evidence how it is known
 * @param citations the sources that it rests on, the strongest first, where they were
 * asked for
 */
public record Step(String id, String sentence, Evidence evidence, List<Citation> citations) {

	static Step of(Value link) {
		return new Step(link.get("id").asString(), Sentence.of(link), Evidence.valueOf(link.get("evidence").asString()),
				Citation.of(texts(link.get("sources")), texts(link.get("locators"))));
	}

	/**
	 * Reads one relationship of a path in the direction of the path, so that each thing
	 * is called by its name.
	 * @param link the relationship, with its type, its role and the id of its start
	 * @param one where the step begins
	 * @param other where it leads to
	 * @return the step
	 */
	public static Step between(Value link, Waypoint one, Waypoint other) {
		Verbs verbs = Verbs.of(RelationshipType.valueOf(link.get("type").asString()), link.get("role").asString(""));
		String sentence = verbs.sentence(link.get("start").asString().equals(one.id()), one.called(),
				other.calledInside());
		return new Step(link.get("id").asString(), sentence, Evidence.valueOf(link.get("evidence").asString()),
				Citation.of(texts(link.get("sources")), texts(link.get("locators"))));
	}

	private static List<String> texts(Value list) {
		return list.isNull() ? List.of() : list.asList(Value::asString);
	}

}
