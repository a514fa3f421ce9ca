package org.fairergraph.embedded;

import java.util.List;
import java.util.Map;

import org.fairergraph.graph.Graph;
import org.fairergraph.support.RunningApplication;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the page on which Neo4j Browser starts and for links to it.
 */
@RunningApplication
@Tag("engine")
class BrowserPageTests {

	private final int port;

	private final Graph graph;

	BrowserPageTests(@LocalServerPort int port, Graph graph) {
		this.port = port;
		this.graph = graph;
	}

	static List<String> pictures() {
		return new Questions().all().stream().filter(Question::picture).map(Question::name).toList();
	}

	static List<Question> questions() {
		return new Questions().all();
	}

	@Test
	void givesEachVisitALoginOfItsOwn() throws Exception {
		BrowserVisit one = visit("/browser/");
		BrowserVisit other = visit("/browser/");
		assertThat(one.data().get("user").asString()).startsWith("reader-")
			.isNotEqualTo(other.data().get("user").asString());
		assertThat(one.data().get("password")).isNotEqualTo(other.data().get("password"));
	}

	@Test
	void keepsThePasswordFromOtherOrigins() throws Exception {
		BrowserVisit visit = visit("/browser/");
		assertThat(visit.response().headers().map())
			.containsEntry("Cross-Origin-Resource-Policy", List.of("same-origin"))
			.containsEntry("Cache-Control", List.of("no-store"))
			.containsEntry("X-Frame-Options", List.of("DENY"))
			.doesNotContainKey("Access-Control-Allow-Origin");
		assertThat(visit("/browser/open.js").response().body()).doesNotContain(visit.data().get("password").asString())
			.contains("visit.password");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/browser/", "/browser/index.html", "/browser/open.js", "/browser/guide.html" })
	void callsNobodyElse(String path) throws Exception {
		assertThat(visit(path).response().headers().allValues("Content-Security-Policy")).singleElement()
			.asString()
			.contains("default-src 'none'", "script-src 'self';", "connect-src 'self';", "frame-ancestors 'none'")
			.doesNotContain("http", "ws:", "unsafe-eval", "*");
	}

	@Test
	void leadsToItsDoor() throws Exception {
		assertThat(visit("/browser/index.html").response().headers().firstValue("Location")).get()
			.asString()
			.endsWith("/browser/");
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/attacks/links.txt", delimiter = ';', quoteCharacter = '~')
	void opensNoLinkThatSaysSomethingElse(int status, String query, String sentence) throws Exception {
		BrowserVisit visit = visit("/browser/?" + query);
		assertThat(visit.response().statusCode()).isEqualTo(status);
		assertThat(visit.response().body()).contains(sentence).doesNotContain("reader-", "Exception");
	}

	@Test
	void opensAnAnswerAsAPicture() throws Exception {
		BrowserVisit visit = visit(
				"/browser/?ask=accountability&determinant=determinant:housing&area=area:E06000006&roles=LEAD&roles=FUNDS&asOf=2026-01-31");
		assertThat(visit.statement()).startsWith("// Housing, Halton: Which partners own actions")
			.contains("{id: 'determinant:housing'}", "owns.role IN ['LEAD', 'FUNDS']", "date('2026-01-31')")
			.doesNotContain("$", ":param");
		assertThat(this.graph.read(visit.statement(), Map.of())).isNotEmpty();
	}

	@Test
	void opensWithAnAnswerWorthSeeing() throws Exception {
		assertThat(this.graph.read(visit("/browser/").statement(), Map.of())).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void drawsEveryPictureWithItsSamples(String name) throws Exception {
		String statement = visit("/browser/?ask=" + name).statement();
		assertThat(this.graph.read(statement, Map.of())).isNotNull();
	}

	@ParameterizedTest
	@MethodSource("questions")
	void opensEveryQuestionWithItsSamples(Question question) throws Exception {
		assertThat(visit("/browser/?ask=" + question.name()).statement()).contains(question.words())
			.endsWith(question.with(question.samples()));
	}

	@Test
	void guidesToEveryQuestion() throws Exception {
		String guide = visit("/browser/guide.html").response().body();
		assertThat(new Questions().guided())
			.allSatisfy((question) -> assertThat(guide).contains("queries/" + question.name() + ".cypher"));
		assertThat(guide)
			.contains(":param [{determinant, area, ", "RETURN &#39;determinant:housing&#39; AS determinant")
			.doesNotContain("reader-", "th:");
	}

	@Test
	void guidesToEveryRuleOnOnePage() throws Exception {
		String guide = visit("/browser/guide.html").response().body();
		assertThat(new Questions().rules()).hasSizeGreaterThan(25)
			.allSatisfy((rule) -> assertThat(guide).contains("/browser/?ask=" + rule.name()));
		assertThat(guide).doesNotContain("queries/quality/action-nowhere.cypher");
	}

	@Test
	void keepsTheRulesOutOfTheFavourites() throws Exception {
		assertThat(visit("/browser/").data().get("favourites").toString()).contains("fairer-graph:accountability")
			.doesNotContain("fairer-graph:quality");
	}

	private BrowserVisit visit(String path) throws Exception {
		return BrowserVisit.of(this.port, path);
	}

}
