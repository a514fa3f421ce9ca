package org.fairergraph.reading;

import java.util.List;

import org.fairergraph.catalogue.Citation;
import org.fairergraph.graph.Evidence;
import org.neo4j.driver.Value;

/**
 * One relationship of a path, in words, with how it is known.
 *
 * @param id the public id of the relationship
 * @param sentence what it says
 * @param evidence how it is known
 * @param citations the sources that it rests on, the strongest first
 */
public record Step(String id, String sentence, Evidence evidence, List<Citation> citations) {

	static Step of(Value link) {
		return new Step(link.get("id").asString(), Sentence.of(link), Evidence.valueOf(link.get("evidence").asString()),
				Citation.of(texts(link.get("sources")), texts(link.get("locators"))));
	}

	private static List<String> texts(Value list) {
		return list.isNull() ? List.of() : list.asList(Value::asString);
	}

}
