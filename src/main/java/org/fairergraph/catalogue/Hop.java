package org.fairergraph.catalogue;

import org.fairergraph.graph.Label;
import org.fairergraph.graph.RelationshipType;

/**
 * A field that leads from a thing to its neighbours along one type of relationship.
 *
 * @param from at what kind of thing it begins
 * @param field what it is called in GraphQL
 * @param type the type of relationship
 * @param outward whether the relationship starts at the thing, otherwise it ends there
 * @param to to what kind of thing it leads
 * @param single whether there is one neighbour at most
 */
record Hop(Label from, String field, RelationshipType type, boolean outward, Label to, boolean single) {
}
