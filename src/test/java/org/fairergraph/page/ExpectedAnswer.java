package org.fairergraph.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * One of the forty answers that came with the facts, as the pages should tell it.
 *
 * @param answer the answer
 */
record ExpectedAnswer(JsonNode answer) {

	static Stream<ExpectedAnswer> all() {
		try (var file = new ClassPathResource("facts/expected/accountability.json").getInputStream()) {
			return JsonMapper.shared().readTree(file).get("answers").valueStream().map(ExpectedAnswer::new);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String address(String ending) {
		return "/who-acts/%s/%s%s?as-of=%s".formatted(text("determinant"), text("area"), ending, text("asOf"));
	}

	int partnerCount() {
		return this.answer.get("partnerCount").asInt();
	}

	/**
	 * How the line of totals begins.
	 * @return both numbers
	 */
	String totals() {
		int actions = this.answer.get("actionCount").asInt();
		return "%d %s, %d live %s as of ".formatted(partnerCount(), (partnerCount() == 1) ? "partner" : "partners",
				actions, (actions == 1) ? "action" : "actions");
	}

	/**
	 * The rows of the table of numbers.
	 * @return a line for partners, leaders and actions
	 */
	List<String> bySector() {
		return List.of(bySector("Partners", "partnerCount"), bySector("Lead an action", "leadCount"),
				bySector("Actions", "actionCount"));
	}

	private String bySector(String heading, String count) {
		return Stream.of("PUBLIC", "PRIVATE", "THIRD")
			.map((sector) -> this.answer.get("bySector")
				.valueStream()
				.filter((number) -> number.get("sector").asString().equals(sector))
				.findFirst()
				.orElseThrow())
			.map((number) -> number.get(count).asString())
			.collect(Collectors.joining(" ", heading + " ", ""));
	}

	/**
	 * Who does what, as the table of actions shows it.
	 * @return a partner with its role, as often as it has one
	 */
	List<String> parties() {
		return partners()
			.flatMap((partner) -> partner.get("actions")
				.valueStream()
				.map((action) -> partner.get("name").asString() + " "
						+ Role.valueOf(action.get("role").asString()).verb()))
			.toList();
	}

	/**
	 * The rows of the table to take away.
	 * @return a line for each partner, action and role
	 */
	List<String> rows() {
		return partners().flatMap((partner) -> partner.get("actions")
			.valueStream()
			.map((action) -> "organisation:%s action:%s %s %s %s".formatted(partner.get("organisation").asString(),
					action.get("action").asString(), action.get("role").asString(), action.get("reach").asString(),
					action.get("status").asString())))
			.toList();
	}

	private Stream<JsonNode> partners() {
		return this.answer.get("partners").valueStream();
	}

	private String text(String key) {
		return this.answer.get(key).asString();
	}

	@Override
	public String toString() {
		return "%s in %s, %s".formatted(text("determinant"), text("areaName"), text("asOf"));
	}

}
