package org.fairergraph.accountability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fairergraph.graph.Graph;
import org.fairergraph.reading.Step;
import org.fairergraph.seed.Loading;
import org.fairergraph.support.GraphDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Forty answers that came with the facts, worked out by somebody else.
 */
class ExpectedAnswersTests {

	private static Graph graph;

	@BeforeAll
	static void loadTheRealSeed() {
		graph = GraphDatabase.holding("");
		Loading.load(graph, "classpath:graph-seed");
	}

	static List<JsonNode> answers() {
		try (var file = new ClassPathResource("facts/expected/accountability.json").getInputStream()) {
			List<JsonNode> answers = new ArrayList<>();
			JsonMapper.shared().readTree(file).get("answers").forEach(answers::add);
			return answers;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@ParameterizedTest
	@MethodSource("answers")
	void areTheAnswersOfTheApplication(JsonNode expected) {
		AccountabilityQuestion question = new AccountabilityQuestion(
				"determinant:" + expected.get("determinant").asString(), "area:" + expected.get("area").asString(),
				LocalDate.parse(expected.get("asOf").asString()), Filters.of(null, null, null, null, null, null));
		assertThat(partners(question)).isEqualTo(partners(expected));
		assertThat(new AppAnswer(graph).summary(question)).isEqualTo(summary(expected));
	}

	private static List<String> partners(AccountabilityQuestion question) {
		return new Partners(graph).answering(question, 100, null, EnumSet.allOf(Detail.class))
			.edges()
			.stream()
			.flatMap(
					(edge) -> Stream.concat(
							Stream.of("%s %s %s %s".formatted(edge.node().id(), edge.node().name(),
									edge.node().sector(), edge.worksHere())),
							edge.owned().all().stream().map(ExpectedAnswersTests::line)))
			.toList();
	}

	private static String line(Ownership owned) {
		return "  %s %s %s %s %s".formatted(owned.action().id(), owned.role(), owned.reach(), owned.action().status(),
				owned.paths()
					.stream()
					.map((path) -> path.steps().stream().map(Step::id).collect(Collectors.joining(" ")))
					.map(ExpectedAnswersTests::via)
					.distinct()
					.sorted()
					.toList());
	}

	private static String via(String steps) {
		return Stream.of(steps.split(" "))
			.filter((id) -> id.matches("(targets|implements|addresses):.*"))
			.map((id) -> id.substring(0, id.indexOf(':')) + " " + id.substring(id.lastIndexOf(':') + 1))
			.collect(Collectors.joining(" "));
	}

	private static List<String> partners(JsonNode expected) {
		return expected.get("partners")
			.valueStream()
			.flatMap((partner) -> Stream.concat(
					Stream.of("organisation:%s %s %s %s".formatted(text(partner, "organisation"), text(partner, "name"),
							text(partner, "sector"), text(partner, "worksHere"))),
					partner.get("actions").valueStream().map(ExpectedAnswersTests::line)))
			.toList();
	}

	private static String line(JsonNode action) {
		return "  action:%s %s %s %s %s".formatted(text(action, "action"), text(action, "role"), text(action, "reach"),
				text(action, "status"),
				action.get("via").valueStream().map(ExpectedAnswersTests::via).distinct().sorted().toList());
	}

	private static String via(JsonNode via) {
		return Stream.of("targets", "implements", "addresses")
			.filter(via::has)
			.map((key) -> key + " " + text(via, key))
			.collect(Collectors.joining(" "));
	}

	private static List<String> summary(JsonNode expected) {
		List<String> lines = new ArrayList<>();
		expected.get("bySector")
			.forEach((count) -> lines.add("%s %d %d %d".formatted(text(count, "sector"), number(count, "partnerCount"),
					number(count, "actionCount"), number(count, "leadCount"))));
		expected.get("byReach")
			.forEach((count) -> lines.add("%s %d %d".formatted(text(count, "reach"), number(count, "partnerCount"),
					number(count, "actionCount"))));
		JsonNode leftOut = expected.get("leftOut");
		lines.add("left out %d %d %d".formatted(number(leftOut, "finished"), number(leftOut, "notBegun"),
				number(leftOut, "unverified")));
		return lines;
	}

	private static String text(JsonNode node, String key) {
		return node.get(key).asString();
	}

	private static int number(JsonNode node, String key) {
		return node.get(key).asInt();
	}

}
