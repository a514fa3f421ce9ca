package org.fairergraph.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fairergraph.graph.Evidence;

/**
 * Which actions count: those that are live on a day and known well enough.
 *
 * @param asOf the day
 * @param evidence how they are known; an empty list is no filter
 */
public record Counting(LocalDate asOf, List<Evidence> evidence) {

	/**
	 * What a statement is asked with.
	 * @param more the parameters of the question itself
	 * @return these and the parameters {@code asOf} and {@code evidence}
	 */
	public Map<String, Object> with(Map<String, Object> more) {
		Map<String, Object> parameters = new HashMap<>(more);
		parameters.put("asOf", this.asOf);
		parameters.put("evidence", this.evidence.stream().map(Enum::name).toList());
		return parameters;
	}

}
