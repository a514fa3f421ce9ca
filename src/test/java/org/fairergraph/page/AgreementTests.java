package org.fairergraph.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import org.fairergraph.support.RunningApplication;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page, its table and its data tell the forty answers that came with the facts.
 */
@RunningApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgreementTests {

	private final Map<String, Document> seen = new HashMap<>();

	private final Web web;

	AgreementTests(@LocalServerPort int port) {
		this.web = Web.at(port);
	}

	static Stream<ExpectedAnswer> answered() {
		return ExpectedAnswer.all().filter((expected) -> expected.partnerCount() > 0);
	}

	static Stream<ExpectedAnswer> all() {
		return ExpectedAnswer.all();
	}

	@ParameterizedTest
	@MethodSource("answered")
	void areTheAnswersOfThePage(ExpectedAnswer expected) {
		Document page = page(expected);
		assertThat(ofClass(page, "p", "fg-totals").get(0)).startsWith(expected.totals());
		assertThat(numbers(page)).isEqualTo(expected.bySector());
		assertThat(ofClass(page, "span", "fg-party")).extracting((party) -> party.replaceAll("\\s+", " ").strip())
			.containsExactlyInAnyOrderElementsOf(expected.parties());
	}

	@ParameterizedTest
	@MethodSource("all")
	void areTheAnswersOfTheTable(ExpectedAnswer expected) {
		String csv = this.web.text(expected.address(".csv"));
		assertThat(CsvReader.builder().ofNamedCsvRecord(csv.substring(1)).stream())
			.extracting((row) -> "%s %s %s %s %s".formatted(row.getField("partner_id"), row.getField("action_id"),
					row.getField("role"), row.getField("reach"), row.getField("status")))
			.isEqualTo(expected.rows());
	}

	@ParameterizedTest
	@MethodSource("all")
	void areTheAnswersOfTheData(ExpectedAnswer expected) {
		assertThat(JsonMapper.shared()
			.readTree(this.web.text(expected.address(".json")))
			.at("/data/accountability/partners/totalCount")
			.asInt()).isEqualTo(expected.partnerCount());
	}

	@ParameterizedTest
	@MethodSource("all")
	void areNoRecordOnThePageWhereThereIsNone(ExpectedAnswer expected) {
		String heading = ReadableText.parts(page(expected), "h1").get(0).getTextContent();
		assertThat(heading.startsWith("No partner on record for ")).isEqualTo(expected.partnerCount() == 0);
	}

	private Document page(ExpectedAnswer expected) {
		return this.seen.computeIfAbsent(expected.address(""), this.web::page);
	}

	private static List<String> numbers(Document page) {
		return ReadableText.parts(page, "tr")
			.stream()
			.filter((row) -> inside(row, "fg-numbers__table"))
			.skip(1)
			.map((row) -> row.getTextContent().replaceAll("\\s+", " ").strip())
			.toList();
	}

	private static boolean inside(Element row, String table) {
		return ((Element) row.getParentNode().getParentNode()).getAttribute("class").equals(table);
	}

	private static List<String> ofClass(Document page, String name, String word) {
		return ReadableText.parts(page, name)
			.stream()
			.filter((element) -> List.of(element.getAttribute("class").split(" ")).contains(word))
			.map(Element::getTextContent)
			.toList();
	}

}
