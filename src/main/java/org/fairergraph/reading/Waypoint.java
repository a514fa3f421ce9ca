package org.fairergraph.reading;

import java.util.EnumSet;
import java.util.Set;

import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.Label;
import org.neo4j.driver.Value;

/**
 * A thing on a path that leads from one thing to another.
 *
 * @param id its public id
 * @param name its name or title
 * @param evidence how it is known
 */
public record Waypoint(String id, String name, Evidence evidence) {

	private static final Set<Label> PLAIN = EnumSet.of(Label.AREA, Label.ORGANISATION, Label.DETERMINANT);

	/**
	 * Reads a thing.
	 * @param node its id, name and evidence
	 * @return the thing
	 */
	public static Waypoint of(Value node) {
		return new Waypoint(node.get("id").asString(), node.get("name").asString(""),
				Evidence.valueOf(node.get("evidence").asString()));
	}

	/**
	 * What kind of thing it is.
	 * @return its label
	 */
	public Label kind() {
		return Label.ofId(this.id).orElseThrow();
	}

	/**
	 * What it is called where a sentence begins.
	 * @return the name; in quotation marks where it is a title or as long as one
	 */
	public String called() {
		return PLAIN.contains(kind()) ? this.name : "“" + this.name + "”";
	}

	/**
	 * What it is called inside a sentence.
	 * @return the name as it stands there
	 */
	public String calledInside() {
		return (kind() == Label.DETERMINANT) ? Sentence.inside(this.name) : called();
	}

}
