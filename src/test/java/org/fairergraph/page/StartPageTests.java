package org.fairergraph.page;

import java.util.regex.Pattern;

import org.fairergraph.graph.Graph;
import org.fairergraph.support.GraphDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the start page, with the API behind it.
 */
@SpringBootTest(classes = StartPageTests.Rooms.class)
@AutoConfigureMockMvc
class StartPageTests {

	private static final Pattern LOADED_FROM_ELSEWHERE = Pattern
		.compile("(?i)(src=|<link[^>]+href=|action=|url\\(|@import\\s*)[\"']?(https?:)?//");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext context;

	@AfterEach
	void acceptTraffic() {
		AvailabilityChangeEvent.publish(this.context, ReadinessState.ACCEPTING_TRAFFIC);
	}

	@Test
	void tellsWhichPlaceAndReleaseTheGraphHolds() {
		assertThat(start(somewhere())).hasStatusOk()
			.bodyText()
			.contains("actions on health and its causes in\n    Somewhere &amp; Elsewhere.",
					"Data release <span>7</span>", "\"2026-11-24\">24 November 2026</time>");
	}

	@Test
	void countsWhatTheGraphHolds() {
		assertThat(start(somewhere())).bodyText()
			.containsPattern("<th scope=\"row\"[^>]*>Areas</th>\\s*<td[^>]*>1</td>")
			.containsPattern("<th scope=\"row\"[^>]*>Goals</th>\\s*<td[^>]*>0</td>");
	}

	@Test
	void namesLicencesAndWhomToName() {
		assertThat(start(somewhere())).bodyText()
			.contains(
					"<a class=\"govuk-link\" href=\"https://example.org/licence\" rel=\"license\">Open Licence</a><span>. Thank us</span>",
					"<span>Own words</span>");
	}

	@Test
	void offersAnAnswerWorthTrying() {
		assertThat(start(somewhere())).bodyText().contains("href=\"/who-acts/warm/oldtown\">Warm homes in Oldtown</a>");
	}

	@Test
	void linksTheWaysIn() {
		assertThat(start(somewhere())).bodyText()
			.contains("href=\"/browser/\"", "href=\"/graphiql\"", "href=\"/graphql/schema\"",
					"href=\"/actuator/health/readiness\"");
	}

	@Test
	void saysThatNoRecordIsNotNobody() {
		assertThat(start("")).bodyText().contains("No record is not the same as nobody.");
	}

	@Test
	void loadsNothingFromElsewhere() {
		assertThat(start(somewhere())).bodyText()
			.doesNotContainPattern(LOADED_FROM_ELSEWHERE)
			.doesNotContainPattern("<script(?![^>]* src=\"/page/)");
		assertThat(this.mvc.get().uri("/page/page.css")).hasStatusOk()
			.bodyText()
			.doesNotContainPattern(LOADED_FROM_ELSEWHERE);
	}

	@Test
	void hasALanguageAndOneMainHeading() {
		assertThat(start(somewhere())).bodyText()
			.startsWith("<!DOCTYPE html>")
			.contains("lang=\"en-GB\"")
			.containsOnlyOnce("<h1")
			.containsOnlyOnce("<main")
			.doesNotContain("th:");
	}

	@Test
	void saysThatTheGraphIsAway() {
		AvailabilityChangeEvent.publish(this.context, ReadinessState.REFUSING_TRAFFIC);
		assertThat(start(somewhere())).hasStatus(503)
			.hasHeader("Retry-After", "10")
			.bodyText()
			.contains("Answers are not available right now", "Nothing is lost, and this is not an empty answer.")
			.doesNotContain("Somewhere");
	}

	@Test
	void saysThatTheGraphIsEmpty() {
		assertThat(start("")).hasStatusOk().bodyText().contains("The graph is empty").doesNotContain("Data release");
	}

	@Test
	void isReadyWithoutTellingMore() {
		assertThat(this.mvc.get().uri("/actuator/health/readiness")).hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo("{\"status\": \"UP\"}");
	}

	@Test
	void isNotReadyWhileLoading() {
		AvailabilityChangeEvent.publish(this.context, ReadinessState.REFUSING_TRAFFIC);
		assertThat(this.mvc.get().uri("/actuator/health/readiness")).hasStatus(503);
	}

	private MvcTestResult start(String cypher) {
		GraphDatabase.holding(cypher);
		return this.mvc.get().uri("/").exchange();
	}

	private static String somewhere() {
		return """
				CREATE (:Release {id: 'release:7', version: '7', published: '2026-11-24', digest: 'd', model: 1,
					place: 'Somewhere & Elsewhere', evidence: 'STATED', licenceNames: ['Open Licence', 'Own words'],
					licenceUrls: ['https://example.org/licence', ''], attributions: ['Thank us', '']})
				CREATE (d:Determinant {id: 'determinant:warm', name: 'Warm homes', sortKey: 'warm', evidence: 'STATED'})
				CREATE (a:Area {id: 'area:old', name: 'Oldtown', kind: 'BOROUGH', sortKey: 'old', evidence: 'STATED'})
				CREATE (o:Organisation {id: 'organisation:o', name: 'O', sector: 'PUBLIC', evidence: 'STATED'})
				CREATE (x:Action {id: 'action:x', title: 'X', status: 'IN_PROGRESS', evidence: 'STATED'})
				CREATE (x)-[:TARGETS {id: 't', evidence: 'EDITORIAL'}]->(d), (x)-[:TAKES_PLACE_IN {id: 'p'}]->(a)
				CREATE (o)-[:OWNS {id: 'o', role: 'LEAD', evidence: 'STATED'}]->(x)
				""";
	}

	/**
	 * The rooms that the page stands on, and their door to Neo4j.
	 */
	@EnableAutoConfiguration
	@AutoConfigurationPackage(basePackages = "org.fairergraph.catalogue")
	@ComponentScan(basePackages = { "org.fairergraph.page", "org.fairergraph.catalogue", "org.fairergraph.api" },
			excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
	static class Rooms {

		@Bean(destroyMethod = "")
		Driver driver() {
			return GraphDatabase.driver();
		}

		@Bean
		Graph graph() {
			return GraphDatabase.graph();
		}

	}

}
