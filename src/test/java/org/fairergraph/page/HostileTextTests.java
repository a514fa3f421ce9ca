package org.fairergraph.page;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fairergraph.support.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names, titles and sources that are markup, scripts and Cypher, and questions that are,
 * stay text.
 */
@RunningApplication
@TestPropertySource(properties = "fairer-graph.seed.location=src/test/resources/places/hostile")
class HostileTextTests {

	static final String ANSWER = "/who-acts/script/img-src-x-onerror-window-hostile-1";

	private static final List<String> OF_THE_SEED = List.of("b", "em", "i", "iframe", "img", "s", "svg", "u");

	private static final String SPLIT = "%0D%0ASet-Cookie:+evil=1%0D%0A%0D%0A%3Cscript%3E";

	private final Web web;

	HostileTextTests(@LocalServerPort int port) {
		this.web = Web.at(port);
	}

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = { "/page/hostile-states.csv", "/page/hostile-states-for-everybody.csv",
			"/page/hostile-questions.csv" }, useHeadersInDisplayName = true)
	void makesNoElementAndNoAttributeOfAText(String state, int status, String path) {
		HttpResponse<String> response = this.web.get(path);
		Document page = Web.parsed(response.body());
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(elements(page)).extracting(Element::getTagName).doesNotContainAnyElementsOf(OF_THE_SEED);
		assertThat(ReadableText.parts(page, "script")).singleElement()
			.satisfies((script) -> assertThat(script.getAttribute("src")).startsWith("/page/suggest-"))
			.returns("", Element::getTextContent);
		assertThat(elements(page)).allSatisfy(HostileTextTests::doesNothing);
	}

	private static void doesNothing(Element element) {
		assertThat(attributes(element)).noneMatch((name) -> name.startsWith("on") || name.equals("style"));
		assertThat(Stream.of("href", "src", "action").map(element::getAttribute).filter((link) -> !link.isEmpty()))
			.allMatch((link) -> link.matches("(/|#|https?://).*"));
	}

	@Test
	void showsTheSeedToTheLetter() {
		assertThat(ReadableText.of(this.web.page(ANSWER))).contains("# Who is accountable for <script>window.hostile",
				"in \"><img src=x onerror=window.hostile=1>?", "=HYPERLINK(\"http://evil.example\",\"Click\")",
				"+44 <b>Bold</b> \"Ltd\"", "@council שלום 🦊", "-2+3 Ysbyty’r Môr & Sons &amp; Co",
				"</title><script>window.hostile=1</script>", "javascript:window.hostile=1", "'}) DETACH DELETE n //",
				"<iframe src=\"javascript:window.hostile=1\"></iframe>, =cmd|'/C calc'!A0, 2025",
				"(https://evil.example/?a='onmouseover=window.hostile=1'&amp=1&b=%22%3E%3Cscript%3E)",
				"<svg onload=window.hostile=1>", "=1+1 \"Region\" &amp; <i>co</i>");
	}

	@Test
	void takesNoTextForATemplate() {
		assertThat(ReadableText.of(this.web.page("/who-acts/template/ynys-mon-ar-fenai"))).startsWith(
				"# No partner on record for ${7*7} [[${7*7}]] __${7*7}__ #{x} @{y} {z} %s in Ynys Môn a’r Fenai 🦊\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/who-acts?about=script&in=area:image" + SPLIT, "/who-acts?about=script" + SPLIT + "&in=x",
			"/who-acts?about=%22%3E%3Csvg%0D%0Aonload%3Dwindow.hostile%3D1%3E&in=area:image",
			"/who-acts/script/area:image?from=" + SPLIT, "/who-acts/script/area:image?evil" + SPLIT + "=1",
			"/who-acts/script/area:image?asked=" + SPLIT, ANSWER + ".csv?asked=" + SPLIT,
			"/who-acts/script/area:image.csv?from=" + SPLIT, "/who-acts/script" + SPLIT + "/area:image.csv" })
	void letsNobodySplitAHeader(String path) {
		HttpResponse<String> response = new Web(HttpClient.newHttpClient(), this.web.port()).get(path);
		assertThat(response.statusCode()).isIn(200, 302, 400, 404);
		assertThat(response.headers().map()).doesNotContainKey("Set-Cookie");
		assertThat(response.headers().allValues("Location")).allMatch((where) -> where.matches("\\p{Graph}+"));
	}

	@Test
	void namesTheFileByAddressAndDay() {
		assertThat(this.web.get("/who-acts/template/ynys-mon-ar-fenai.csv?as-of=2026-11-24")
			.headers()
			.firstValue("Content-Disposition")).get()
			.asString()
			.startsWith("attachment; filename=\"who-acts-template-ynys-mon-ar-fenai-2026-11-24.csv\";");
	}

	@Test
	void opensTheGraphWithIdsBetweenQuotes() {
		String link = ReadableText.parts(this.web.page(ANSWER), "a")
			.stream()
			.filter((a) -> a.getTextContent().equals("See it as a graph"))
			.map((a) -> a.getAttribute("href"))
			.findFirst()
			.orElseThrow();
		List<String> lines = statement(link).lines().toList();
		assertThat(lines).first().asString().startsWith("//  script window.hostile 1  script ,    img src x onerror");
		assertThat(lines.subList(1, lines.size())).noneMatch((line) -> line.contains("hostile"))
			.anyMatch((line) -> line.contains("{id: 'determinant:script'}"))
			.anyMatch((line) -> line.contains("{id: 'area:image'}"));
	}

	private String statement(String link) {
		Element data = ReadableText.parts(this.web.page(link), "script").get(0);
		JsonNode visit = JsonMapper.shared().readTree(data.getTextContent());
		return visit.get("statement").asString();
	}

	private static List<Element> elements(Document page) {
		return ReadableText.parts(page, "*");
	}

	private static Stream<String> attributes(Element element) {
		NamedNodeMap attributes = element.getAttributes();
		return IntStream.range(0, attributes.getLength()).mapToObj((index) -> attributes.item(index).getNodeName());
	}

}
