package org.fairergraph.page;

import org.jspecify.annotations.Nullable;

/**
 * A question whose words are understood.
 *
 * @param topic the topic
 * @param area the area
 * @param areaSlug the area in an address
 * @param asked the planner's other word for the topic, where it was one
 */
record Understood(LookedUp.Candidate topic, LookedUp.Candidate area, String areaSlug, @Nullable String asked) {

	Address address(Chosen chosen) {
		return new Address(this.topic.slug(), this.areaSlug, chosen, this.asked, 0);
	}

	String question() {
		return "Who is accountable for %s in %s?".formatted(Wording.inside(this.topic.name()), this.area.name());
	}

}
