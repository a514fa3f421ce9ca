package org.fairergraph.catalogue;

import java.util.List;

import org.fairergraph.graph.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A thing or a relationship, in words, with how it is known.
 *
 * @param id its public id
 * @param sentence what it says
 * @param evidence how it is known
 * @param weaker properties that are known less well than the rest
 * @param citations where it is said, the strongest source first
 * @param asserted at which date a source says so
 * @param node the thing; nothing for a relationship
 * @param from where a relationship starts; nothing for a thing
 * @param to where a relationship ends; nothing for a thing
 */
record Fact(String id, String sentence, Evidence evidence, List<WeakerProperty> weaker, List<Citation> citations,
		@Nullable String asserted, @Nullable Thing node, @Nullable Thing from, @Nullable Thing to) {
}
