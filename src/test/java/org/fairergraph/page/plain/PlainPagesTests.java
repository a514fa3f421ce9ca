package org.fairergraph.page.plain;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.fairergraph.QuestionDocuments;
import org.fairergraph.page.Links;
import org.fairergraph.page.Web;
import org.fairergraph.support.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
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

	private final Map<String, String> told = new HashMap<>();

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

	@ParameterizedTest(name = "{0}: {1}")
	@CsvFileSource(resources = "/page/plain-agreement.csv", useHeadersInDisplayName = true)
	void givesTheTableWhatTheApiTells(String question, String column, String path) {
		QuestionDocuments.Pasted document = QuestionDocuments.named(question);
		List<Object> told = JsonPath.read(api(document), path);
		assertThat(csv(document)).extracting((row) -> row.getField(column))
			.filteredOn((cell) -> !cell.isEmpty())
			.startsWith(told.stream().filter(Objects::nonNull).map(String::valueOf).toArray(String[]::new));
		assertThat(told).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("documents")
	void showsTheRowsOfTheTable(QuestionDocuments.Pasted document) {
		PlainQuestion question = this.questions.at(document.name()).orElseThrow();
		JsonNode answer = JsonMapper.shared().readTree(get(address(document, ".json")).body()).at("/data/answer");
		Table table = question.answer(answer).table();
		assertThat(shown(get(address(document, "")).body()))
			.containsExactlyInAnyOrderElementsOf(table.rows().stream().map((row) -> words(table, row)).toList());
	}

	// each cell but the first stands behind its heading, for narrow screens
	private static String words(Table table, Table.Row row) {
		List<Table.Cell> cells = table.shown(row);
		return bare(IntStream.range(0, cells.size())
			.mapToObj((at) -> ((at == 0) ? "" : table.shown().get(at).heading() + ":") + cells.get(at).text().words())
			.collect(Collectors.joining()));
	}

	private static List<String> shown(String page) {
		NodeList rows = Web.parsed(page).getElementsByTagName("tr");
		return IntStream.range(0, rows.getLength())
			.mapToObj((at) -> (Element) rows.item(at))
			.filter((row) -> row.getAttribute("class").equals("fg-row"))
			.map((row) -> bare(row.getTextContent()))
			.toList();
	}

	private static String bare(String text) {
		return text.replaceAll("\\s+", "");
	}

	private String api(QuestionDocuments.Pasted document) {
		return JsonMapper.shared()
			.readTree(
					this.told.computeIfAbsent(document.name(),
							(name) -> this.web.post("/graphql", "application/json",
									Map.of("query", document.text(), "variables", document.values()))
								.body()))
			.at("/data")
			.iterator()
			.next()
			.toString();
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
