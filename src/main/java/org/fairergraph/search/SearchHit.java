package org.fairergraph.search;

import java.util.List;

import org.fairergraph.catalogue.Thing;
import org.fairergraph.graph.Evidence;
import org.fairergraph.naming.Kind;

/**
 * A thing that a search finds.
 *
 * @param node the thing
 * @param name the name or title
 * @param kind the kind of thing
 * @param foundBy how it was found
 * @param highlights where the words stand in it
 * @param key what hits are sorted by
 */
record SearchHit(Thing node, String name, Kind kind, FoundBy foundBy, List<Highlight> highlights, String key) {

	public String id() {
		return this.node.id();
	}

	/**
	 * How well the thing is known.
	 * @return the level of all its properties but those that are named as weaker
	 */
	public Evidence evidence() {
		return this.node.evidence();
	}

}
