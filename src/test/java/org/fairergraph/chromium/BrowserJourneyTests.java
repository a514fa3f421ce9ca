package org.fairergraph.chromium;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.fairergraph.graph.Graph;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What coordinators come for: a picture by one click, and the same picture for whom they
 * send its address.
 */
@InChromium
class BrowserJourneyTests {

	private static final String HOUSING_IN_HALTON = "/browser/?ask=accountability&determinant=determinant:housing&area=area:E06000006";

	/**
	 * Whom Neo4j Browser would call, and where the guide would be on a page of https.
	 */
	private static final Pattern FORBIDDEN = Pattern.compile(
			"https://(fonts\\.googleapis\\.com|cdn\\.segment\\.com|canny\\.io|o\\d+\\.ingest\\.sentry\\.io|browser/guide\\.html)");

	private final Graph graph;

	private final JsonNode style;

	BrowserJourneyTests(Graph graph) throws Exception {
		this.graph = graph;
		this.style = new JsonMapper().readTree(new ClassPathResource("browser/style.json").getInputStream());
	}

	@Test
	void opensAPictureByOneClickAndCallsNobody(Visits visits) {
		Visit visit = visits.wide("/");
		Rehearsal.of("/browser/", visit.page(), this.graph);
		Outside outside = Outside.of(visit);
		visit.page().getByText("Explore the graph").last().click();
		Neo4jBrowser browser = new Neo4jBrowser(visit.page()).opened();
		assertThat(browser.drawn()).isNotEmpty().allSatisfy(this::looksAsLaidDown);
		assertThat(outside.reached()).isEmpty();
		assertThat(visit.complaints()).allSatisfy(
				(complaint) -> assertThat(complaint).containsPattern(FORBIDDEN).contains("Content Security Policy"));
	}

	@Test
	void drawsHousingInHaltonFromTheGuideAndForAColleague(Visits visits) {
		Page page = visits.wide("/").page();
		Rehearsal.of(HOUSING_IN_HALTON, page, this.graph);
		page.navigate(HOUSING_IN_HALTON);
		List<String> captions = captions(page);
		assertThat(captions).contains("Halton", "Housing", "Torus");
		new Neo4jBrowser(page).guide()
			.getByText("Which partners own actions on a determinant in an area, as a picture?")
			.click();
		page.waitForURL("**/browser/?ask=accountability/picture");
		assertThat(captions(visits.wide(page.url()).page())).isEqualTo(captions);
	}

	private static List<String> captions(Page page) {
		Neo4jBrowser browser = new Neo4jBrowser(page).opened();
		List<JsonNode> drawn = browser.drawn();
		PlaywrightAssertions.assertThat(browser.frame()).containsText("// Housing, Halton: Which partners");
		return drawn.stream().map((circle) -> circle.get("caption").asString()).toList();
	}

	private void looksAsLaidDown(JsonNode circle) {
		JsonNode look = this.style.get("node." + circle.get("label").asString());
		assertThat(circle.get("fill")).isEqualTo(look.get("color"));
		String property = look.get("caption").asString().replaceAll("[{}]", "");
		assertThat(circle.get("properties").get(property).asString())
			.startsWith(circle.get("caption").asString().split("\n")[0]);
	}

}
