package org.fairergraph.naming;

import org.fairergraph.graph.Label;

/**
 * A thing that a question is about, by the word that a planner gave.
 *
 * @param label what kind of thing is asked for; one whose nodes have a name
 * @param word an id, a former id, a code, a name, an alias or a synonym, as a person
 * writes it
 * @param argument the name of the argument, for the refusal
 */
public record Sought(Label label, String word, String argument) {

}
