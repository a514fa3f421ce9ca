package org.fairergraph.api;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = ErrorTests.Api.class,
		properties = { "spring.graphql.schema.locations=classpath:api/",
				"spring.graphql.schema.additional-files=classpath:graphql/api.graphqls",
				"management.endpoint.health.group.readiness.include=readinessState" })
@AutoConfigureMockMvc
class GraphiqlPageTests {

	private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

	@Autowired
	private MockMvcTester mvc;

	@Test
	void opensAsAPage() {
		assertThat(this.mvc.get().uri("/graphiql")).hasStatusOk()
			.hasContentTypeCompatibleWith(MediaType.TEXT_HTML)
			.bodyText()
			.contains("id=\"graphiql\"");
	}

	@Test
	void findsEveryAssetOnThisServer() throws Exception {
		List<String> assets = ASSET.matcher(text("/graphiql"))
			.results()
			.map((MatchResult match) -> match.group(1))
			.filter((asset) -> !asset.startsWith("data:"))
			.toList();
		assertThat(assets).hasSize(6).allSatisfy((asset) -> assertThat(this.mvc.get().uri("/" + asset)).hasStatusOk());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphiql", "/graphiql/try.js", "/graphiql/try.css", "/graphiql/who-acts.graphql" })
	void namesNoOtherHost(String path) throws Exception {
		assertThat(text(path)).doesNotContain("//cdn", "http:", "https:").doesNotContainPattern("[\"'(]//");
	}

	@Test
	void loadsNothingFromElsewhereForItsStyle() throws Exception {
		assertThat(text("/webjars/graphiql/2.4.7/graphiql.min.css")).doesNotContain("@import")
			.doesNotContainPattern("url\\((?!['\"]?data:)");
	}

	@Test
	void hasNoScriptInsideThePage() throws Exception {
		assertThat(text("/graphiql")).doesNotContainPattern("<script(?![^>]* src=)")
			.doesNotContainPattern("\\son\\w+=")
			.doesNotContain("<style", "style=");
	}

	@Test
	void opensWithTheFirstQuestion() throws Exception {
		assertThat(text("/graphiql/try.js")).contains("'who-acts'", "'housing'", "'Halton'");
		assertThat(text("/graphiql/who-acts.graphql")).contains("query WhoActs(");
	}

	@Test
	void printsTheSchema() throws Exception {
		assertThat(text("/graphql/schema")).contains("type Query", "scalar PartialDate");
	}

	private String text(String path) throws Exception {
		return this.mvc.get().uri(path).exchange().getResponse().getContentAsString();
	}

}
