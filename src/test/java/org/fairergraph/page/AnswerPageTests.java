package org.fairergraph.page;

import org.fairergraph.support.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the page of an answer and its other states, on the real seed.
 */
@RunningApplication
class AnswerPageTests {

	private static final String DAY = "?as-of=2026-11-24";

	private final MockMvcTester mvc;

	AnswerPageTests(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	@Test
	void answersInASentence() {
		assertThat(this.mvc.get().uri("/who-acts/housing/halton" + DAY)).hasStatusOk()
			.bodyText()
			.contains("<title>Who is accountable for housing in Halton? – Fairer Graph</title>",
					"<strong>Halton Borough Council</strong> and <strong>Onward Homes</strong> answer for actions on housing "
							+ "in Halton itself. <strong>3 more partners</strong> answer for actions across a wider area that "
							+ "includes Halton.",
					"12 partners, 8 live actions as of 24 November 2026.")
			.doesNotContain("style=\"", "<script>");
	}

	@Test
	void tellsWhatIsMissingAndLeftOut() {
		assertThat(this.mvc.get().uri("/who-acts/housing/halton" + DAY)).bodyText()
			.contains("No private sector partner answers for an action.", "1 action has no lead on record: ",
					"7 actions that have finished or whose end has passed. <a class=\"govuk-link\" "
							+ "href=\"/who-acts/housing/halton?progress=live&amp;progress=finished&amp;as-of=2026-11-24\">");
	}

	@Test
	void saysThatNoRecordIsNotNobody() {
		assertThat(this.mvc.get().uri("/who-acts/early-years/cheshire-east" + DAY)).hasStatusOk()
			.bodyText()
			.contains("No partner on record for early years and child development in Cheshire East",
					"<strong>No record is not the same as nobody.</strong>", "in other boroughs");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"/who-acts/housng/halton|404|NOT_FOUND|We do not know the topic ‘housng’. This does not mean that nobody acts on it.",
			"/who-acts/housing/blackpool|404|NOT_FOUND|We do not know the area ‘blackpool’. This does not mean that nobody acts on it.",
			"/who-acts/retrofit/halton|300|AMBIGUOUS|‘retrofit’ stands for 2 topics here: Climate change and sustainability; Housing quality and hazards.",
			"/who-acts/housing/halton?sector=fourth|400|BAD_REQUEST|Sector must be public, private or third." })
	void tellsAProgramWhyItGetsNoData(String address, int status, String code, String sentence) {
		String[] parts = (address + "?").split("\\?", 2);
		assertThat(this.mvc.get().uri(parts[0] + ".csv?" + parts[1])).hasStatus(status)
			.hasContentTypeCompatibleWith("text/plain")
			.bodyText()
			.isEqualTo(sentence + "\n");
		assertThat(this.mvc.get().uri(parts[0] + ".json?" + parts[1])).hasStatus(status)
			.bodyJson()
			.isLenientlyEqualTo("{\"errors\": [{\"message\": \"%s\", \"extensions\": {\"code\": \"%s\"}}]}"
				.formatted(sentence, code));
	}

	@Test
	void looksElsewhereOnTheSameDay() {
		assertThat(this.mvc.get().uri("/who-acts/early-years/cheshire-east" + DAY)).bodyText()
			.containsPattern("href=\"/who-acts\\?[^\"]*early-years[^\"]*as-of=2026-11-24[^\"]*\"[^>]*>Halton<")
			.containsPattern("href=\"/who-acts\\?[^\"]*housing[^\"]*as-of=2026-11-24[^\"]*\"[^>]*>Housing<");
	}

	@ParameterizedTest
	@CsvSource({ "/who-acts/housing/E06000006,/who-acts/housing/halton",
			"/who-acts/determinant:housing/area:E06000006,/who-acts/housing/halton",
			"/who-acts?about=housing&in=Halton,/who-acts/housing/halton",
			"/who-acts?about=damp and mould&in=Halton,/who-acts/housing-quality/halton?asked=damp+and+mould" })
	void leadsToTheOneAddress(String asked, String address) {
		assertThat(this.mvc.get().uri(asked)).hasStatus(302).hasRedirectedUrl(address);
	}

	@Test
	void asksBackWhereAWordMeansTwoTopics() {
		assertThat(this.mvc.get().uri("/who-acts?about=retrofit&in=Halton")).hasStatus(300)
			.bodyText()
			.contains("Which ‘retrofit’ do you mean?", "A part of housing.", "In Halton: ");
	}

	@ParameterizedTest
	@CsvSource({ "housng,Halton,We do not know the topic ‘housng’",
			"housing,Blackpool,We do not know the area ‘Blackpool’" })
	void helpsWhereAWordIsUnknown(String about, String in, String heading) {
		assertThat(this.mvc.get().uri("/who-acts?about={about}&in={in}", about, in)).hasStatus(404)
			.bodyText()
			.contains(heading, "This does not mean that nobody acts on it.", "noindex");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/who-acts?about=&in=Halton|Enter a topic, like housing or damp and mould",
					"/who-acts?about=housing&in=|Enter an area, like Halton or E06000006",
					"/who-acts/housing/halton?as-of=2026-02-31|As of must be a real date, like 31 3 2025",
					"/who-acts/housing/halton?sector=martian|Sector must be public, private or third" })
	void saysWhatWouldBeRight(String address, String message) {
		assertThat(this.mvc.get().uri(address)).hasStatus(400)
			.bodyText()
			.contains("<title>Error: ", "There is a problem", message);
	}

	@Test
	void saysThatFiltersLeaveNone() {
		assertThat(this.mvc.get().uri("/who-acts/housing/halton?sector=private&role=lead")).hasStatusOk()
			.bodyText()
			.contains("No partner matches these filters.", "Clear filters", "noindex");
	}

	@Test
	void handsOutATable() {
		assertThat(this.mvc.get().uri("/who-acts/housing/halton.csv" + DAY)).hasStatusOk()
			.hasHeader("Content-Disposition",
					"attachment; filename=\"who-acts-housing-halton-2026-11-24.csv\"; "
							+ "filename*=UTF-8''who-acts-housing-halton-2026-11-24.csv")
			.bodyText()
			.startsWith("\uFEFFdeterminant_id,determinant,area_id,area,as_of,partner_id,");
	}

	@Test
	void escapesWhatSomebodyAsks() {
		assertThat(this.mvc.get().uri("/who-acts?about={about}&in=Halton", "<script>\"'")).hasStatus(404)
			.bodyText()
			.contains("&lt;script&gt;&quot;&#39;")
			.doesNotContain("<script>");
	}

}
