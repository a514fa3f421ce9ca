package org.fairergraph.naming;

/**
 * The one thing that a planner's word means.
 *
 * @param id the public id
 * @param name the name or title
 */
public record Named(String id, String name) {

}
