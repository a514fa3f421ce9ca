package org.fairergraph.page.plain;

import java.util.ArrayList;
import java.util.List;

import org.fairergraph.page.Dates;
import tools.jackson.databind.JsonNode;

/**
 * The release of the data that an answer comes from.
 *
 * @param version its version
 * @param published the day of its publication
 * @param attributions whom to name
 */
record Release(String version, String published, List<String> attributions) {

	static Release of(JsonNode release) {
		List<String> attributions = new ArrayList<>();
		for (JsonNode licence : release.at("/licences")) {
			String attribution = Words.text(licence, "attribution");
			attributions.add(attribution.isEmpty() ? Words.text(licence, "name") : attribution);
		}
		return new Release(Words.text(release, "version"), Words.text(release, "published"), attributions);
	}

	public String date() {
		return this.published.isEmpty() ? "" : Dates.words(this.published);
	}

}
