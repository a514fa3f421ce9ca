package org.fairergraph.naming;

import java.util.List;

/**
 * What a text means and may mean, as data rather than as an error.
 *
 * @param text the text as it was sent
 * @param kind the kind of thing it was looked up among
 * @param outcome how the look-up ended
 * @param candidates what it means exactly
 * @param suggestions what begins with it or is like it, the nearest first
 */
record LookUp(String text, Kind kind, Outcome outcome, List<Candidate> candidates, List<Candidate> suggestions) {

}
