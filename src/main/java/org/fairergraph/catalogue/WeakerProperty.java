package org.fairergraph.catalogue;

import org.fairergraph.graph.Evidence;

/**
 * A property that is known less well than the node that carries it. The graph holds it as
 * {@code website:UNVERIFIED}.
 *
 * @param property the name of the property
 * @param evidence how its value is known
 */
public record WeakerProperty(String property, Evidence evidence) {

	static WeakerProperty of(String words) {
		int colon = words.lastIndexOf(':');
		return new WeakerProperty(words.substring(0, colon), Evidence.valueOf(words.substring(colon + 1)));
	}

	boolean unverified() {
		return this.evidence == Evidence.UNVERIFIED;
	}

	@Override
	public String toString() {
		return this.property + ":" + this.evidence;
	}

}
