package org.fairergraph.page;

import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.fairergraph.support.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What is taken away holds the values of the seed; only the table keeps a spreadsheet
 * from taking one for a formula.
 */
@RunningApplication
@TestPropertySource(properties = "fairer-graph.seed.location=src/test/resources/places/hostile")
class HostileDataTests {

	private static final String FORMULAS = "=+-@\t\r\n";

	private final Web web;

	HostileDataTests(@LocalServerPort int port) {
		this.web = Web.at(port);
	}

	@Test
	void letsNoCellBeginLikeAFormula() {
		assertThat(rows()).hasSize(7)
			.flatExtracting(NamedCsvRecord::getFields)
			.noneMatch((cell) -> !cell.isEmpty() && FORMULAS.indexOf(cell.charAt(0)) >= 0)
			.contains("'=HYPERLINK(\"http://evil.example\",\"Click\")", "'@SUM(1+1)*cmd|' /C calc'!A0", "'-1+1",
					"'=1+1 \"Region\" &amp; <i>co</i>", "'=cmd|'/C calc'!A0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "gaps.csv?area=area:image", "portfolio.csv?partner=organisation:equals",
			"search.csv?text=%3Dhyperlink", "learning.csv?topic=determinant:script&area=area:welsh",
			"connections.csv?from=organisation:equals&to=organisation:minus" })
	void letsNoCellOfAnyQuestionBeginLikeAFormula(String path) {
		assertThat(rows("/questions/" + path)).isNotEmpty()
			.flatExtracting(NamedCsvRecord::getFields)
			.noneMatch((cell) -> !cell.isEmpty() && FORMULAS.indexOf(cell.charAt(0)) >= 0)
			.anyMatch((cell) -> cell.startsWith("'="));
	}

	@Test
	void givesTheTableTheValuesOfTheData() {
		List<NamedCsvRecord> rows = rows();
		assertThat(rows)
			.extracting((row) -> plain(row, "partner"), (row) -> plain(row, "action"),
					(row) -> plain(row, "status_in_source"), (row) -> plain(row, "why"))
			.containsExactlyElementsOf(data().at("/partners/edges")
				.valueStream()
				.flatMap((edge) -> edge.at("/ownerships/nodes")
					.valueStream()
					.map((owns) -> tuple(edge.at("/node/name").asString(), owns.at("/action/title").asString(),
							owns.at("/action/statusInSource").asString(""), owns.at("/paths/0/sentence").asString())))
				.toList());
	}

	@Test
	void keepsTheDataAsItIs() {
		assertThat(data().findValuesAsString("name")).contains("=HYPERLINK(\"http://evil.example\",\"Click\")",
				"@council שלום 🦊", "-2+3 Ysbyty’r Môr & Sons &amp; Co", "\"><img src=x onerror=window.hostile=1>");
		assertThat(data().findValuesAsString("title")).contains("</title><script>window.hostile=1</script>",
				"Tab\tand line\n=1+1, \"quoted\"; 🦊");
	}

	@Test
	void sendsDataThatNoBrowserTakesForAPage() {
		assertThat(this.web.get(HostileTextTests.ANSWER + ".json").headers().map())
			.containsEntry("Content-Type", List.of("application/json"))
			.containsEntry("X-Content-Type-Options", List.of("nosniff"));
		assertThat(this.web.get(HostileTextTests.ANSWER + ".csv").headers().map())
			.containsEntry("Content-Type", List.of("text/csv;charset=UTF-8"))
			.containsEntry("X-Content-Type-Options", List.of("nosniff"));
	}

	private JsonNode data() {
		return JsonMapper.shared()
			.readTree(this.web.text(HostileTextTests.ANSWER + ".json"))
			.at("/data/accountability");
	}

	private List<NamedCsvRecord> rows() {
		return rows(HostileTextTests.ANSWER + ".csv");
	}

	private List<NamedCsvRecord> rows(String path) {
		String csv = this.web.text(path);
		return CsvReader.builder().ofNamedCsvRecord(csv.substring(1)).stream().toList();
	}

	private static String plain(NamedCsvRecord row, String column) {
		String cell = row.getField(column);
		boolean neutral = cell.length() > 1 && cell.charAt(0) == '\'' && FORMULAS.indexOf(cell.charAt(1)) >= 0;
		return neutral ? cell.substring(1) : cell;
	}

}
