package org.fairergraph.page.plain;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.fairergraph.QuestionDocuments;
import org.fairergraph.page.Links;
import org.fairergraph.page.Web;
import org.fairergraph.support.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every question has a plain page, reached from the start page, with the answer in words,
 * as a table, as CSV and as JSON.
 */
@RunningApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlainPagesTests {

	private final Map<String, HttpResponse<String>> seen = new HashMap<>();

	private final PlainQuestions questions;

	private final Web web;

	PlainPagesTests(PlainQuestions questions, @LocalServerPort int port) {
		this.questions = questions;
		this.web = Web.at(port);
	}

	static List<QuestionDocuments.Pasted> documents() {
		return QuestionDocuments.all();
	}

	@Test
	void hasAPageForEveryDocument() {
		assertThat(this.questions.all()).extracting(PlainQuestion::path)
			.containsExactlyInAnyOrderElementsOf(documents().stream().map(QuestionDocuments.Pasted::name).toList());
	}

	@ParameterizedTest
	@MethodSource("documents")
	void leadsToItFromTheStartPage(QuestionDocuments.Pasted document) {
		assertThat(get("/").body()).contains("href=\"/questions/%s\"".formatted(document.name()));
		assertThat(this.web.get("/questions/" + document.name()).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@MethodSource("documents")
	void showsTheAnswerInWordsAndAsATable(QuestionDocuments.Pasted document) {
		HttpResponse<String> page = get(address(document, ""));
		assertThat(page.statusCode()).isEqualTo(200);
		Document html = Web.parsed(page.body());
		assertThat(html.getElementsByTagName("h1").item(0).getTextContent()).isNotBlank();
		assertThat(page.body()).contains("fg-sentence", "Take this answer away", "Data release of")
			.doesNotContain("null,", ">null<", "Optional");
		assertThat(rows(page.body())).isEqualTo(csv(document).size()).isPositive();
	}

	@ParameterizedTest
	@MethodSource("documents")
	void givesEveryRowOfTheTableItsReleaseAndLicence(QuestionDocuments.Pasted document) {
		assertThat(csv(document)).allSatisfy((row) -> {
			assertThat(row.getField("release")).isNotBlank();
			assertThat(row.getField("licence")).isNotBlank();
		});
	}

	@ParameterizedTest
	@MethodSource("documents")
	void handsOutTheDataOfTheApi(QuestionDocuments.Pasted document) {
		JsonNode data = JsonMapper.shared().readTree(get(address(document, ".json")).body());
		assertThat(data.at("/data/answer/release/version").asString()).isNotBlank();
	}

	@ParameterizedTest
	@MethodSource("documents")
	void letsOneTryTheDocumentBehindIt(QuestionDocuments.Pasted document) {
		HttpResponse<String> served = this.web.get("/graphiql/%s.graphql".formatted(document.name()));
		assertThat(served.body()).isEqualTo(document.text());
		assertThat(served.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
		assertThat(get(address(document, "")).body())
			.contains("/graphiql?document=%s&amp;variables=".formatted(document.name()));
	}

	// findings are no paths, so nothing is drawn of them
	static List<QuestionDocuments.Pasted> drawn() {
		return documents().stream().filter((document) -> !document.name().equals("state-of-the-data")).toList();
	}

	@Test
	void tellsTheStateOfTheDataByWhatWasFound() {
		assertThat(this.web.text("/questions/state-of-the-data?severity=warning")).contains("0 errors", "0 notes",
				"Warning: A recommendation addresses a determinant", "It addresses nothing; add a row to ADDRESSES");
		assertThat(this.web.get("/questions/state-of-the-data?severity=bad").statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@MethodSource("drawn")
	void drawsThePictureItLeadsTo(QuestionDocuments.Pasted document) {
		String page = get(address(document, "")).body();
		int link = page.indexOf("\"/browser/?");
		String href = page.substring(link + 1, page.indexOf('"', link + 1)).replace("&amp;", "&");
		assertThat(this.web.get(href).statusCode()).as(href).isEqualTo(200);
	}

	// an answer costs more than all that is asked about it
	private HttpResponse<String> get(String address) {
		return this.seen.computeIfAbsent(address, this.web::get);
	}

	private int rows(String page) {
		return page.split("<tr class=\"fg-row\"", -1).length - 1;
	}

	private List<NamedCsvRecord> csv(QuestionDocuments.Pasted document) {
		String text = get(address(document, ".csv")).body().substring(1);
		return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
	}

	private String address(QuestionDocuments.Pasted document, String ending) {
		PlainQuestion question = this.questions.at(document.name()).orElseThrow();
		Map<String, String> values = new HashMap<>();
		for (Input input : question.inputs()) {
			if (document.values().containsKey(input.variable())) {
				String value = String.valueOf(document.values().get(input.variable()));
				values.put(input.name(), input.chosen() ? Input.param(value) : value);
			}
		}
		return Links.of("/questions/%s%s".formatted(document.name(), ending), values);
	}

}
