package org.fairergraph.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * The address of an answer: its question, its filters in their order, the planner's own
 * word.
 *
 * @param topic the slug of the topic
 * @param area the slug of the area
 * @param chosen the filters
 * @param asked the planner's word
 * @param from how many partners come before those of the page
 */
record Address(String topic, String area, Chosen chosen, @Nullable String asked, int from) {

	/**
	 * The address alone, as search engines are to know it.
	 * @return the path without a query
	 */
	public String canonical() {
		return path("");
	}

	String html() {
		return path("") + query(parameters());
	}

	public String csv() {
		return path(".csv") + query(filters());
	}

	public String json() {
		return path(".json") + query(filters());
	}

	String with(Chosen others) {
		return new Address(this.topic, this.area, others, this.asked, 0).html();
	}

	public String page(int others) {
		return new Address(this.topic, this.area, this.chosen, this.asked, others).html();
	}

	/**
	 * The address of a page that has partners on it.
	 * @param total how many partners there are
	 * @return this, or the first page where all fit on it or none comes behind
	 */
	Address within(int total) {
		return (total > AnswerPage.PARTNERS && this.from < total) ? this
				: new Address(this.topic, this.area, this.chosen, this.asked, 0);
	}

	private String path(String ending) {
		return "/who-acts/%s/%s%s".formatted(encoded(this.topic), encoded(this.area), ending);
	}

	private static String encoded(String segment) {
		return UriUtils.encodePathSegment(segment, StandardCharsets.UTF_8);
	}

	private static String query(MultiValueMap<String, String> parameters) {
		String query = parameters.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue().stream().map((value) -> entry.getKey() + "=" + encodedValue(value)))
			.collect(Collectors.joining("&"));
		return query.isEmpty() ? "" : "?" + query;
	}

	private static String encodedValue(String value) {
		return UriUtils.encode(value, StandardCharsets.UTF_8).replace("%20", "+");
	}

	/**
	 * All that stands in the address.
	 * @return values by name, in their order
	 */
	MultiValueMap<String, String> parameters() {
		MultiValueMap<String, String> parameters = filters();
		if (this.asked != null) {
			parameters.add("asked", this.asked);
		}
		if (this.from > 0) {
			parameters.add("from", String.valueOf(this.from));
		}
		return parameters;
	}

	MultiValueMap<String, String> filters() {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		add(parameters, "sector", this.chosen.sectors());
		add(parameters, "role", this.chosen.roles());
		add(parameters, "reach", this.chosen.reach());
		add(parameters, "status", this.chosen.statuses());
		add(parameters, "progress", this.chosen.progress());
		add(parameters, "evidence", this.chosen.evidence());
		if (this.chosen.asOf() != null) {
			parameters.add("as-of", this.chosen.asOf().toString());
		}
		return parameters;
	}

	private static void add(MultiValueMap<String, String> parameters, String name, List<? extends Choice> values) {
		values.forEach((value) -> parameters.add(name, value.param()));
	}

}
