package org.fairergraph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.fairergraph.graph.Graph;
import org.fairergraph.graph.TestGraph;
import org.fairergraph.seed.Loading;
import org.fairergraph.support.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the application does on a Neo4j server that comes and goes. The same body runs
 * against a server in a container and, without Docker, against an engine that plays one.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ServerScenarios {

	private static final String AWAY = "cannot be reached (";

	private static final String BACK = "The graph can be reached";

	private static final int PLANNERS = 20;

	/**
	 * Heartbeat, patience, and what a busy machine adds.
	 */
	private static final Duration LONGEST = Duration.ofSeconds(15);

	private static final String REAL = "classpath:graph-seed";

	private static final String RIVERSIDE = "src/test/resources/places/riverside";

	private final TestServer server;

	private final ServedApplication application;

	ServerScenarios(TestServer server) {
		this.server = server;
		this.application = new ServedApplication(server);
	}

	TestServer server() {
		return this.server;
	}

	@BeforeAll
	void startsBeforeItsServer() {
		this.application.application().line(AWAY);
		assertThat(this.application.readiness()).isEqualTo(503);
		assertThat(this.application.ask()).isEqualTo("UNAVAILABLE");
		this.server.start();
		this.application.application().line("Ready:");
		eventually().until(() -> this.application.readiness() == 200);
		assertThat(this.application.count(AWAY)).isEqualTo(1);
		assertThat(this.application.count(BACK)).isEqualTo(1);
	}

	@AfterAll
	void close() {
		this.application.close();
		this.server.close();
	}

	@Test
	void answersTheFirstQuestion() {
		assertThat(this.application.ask()).isEqualTo("12");
	}

	@Test
	void pagesThroughThePartners() {
		List<String> names = new ArrayList<>();
		String after = "null";
		do {
			JsonNode partners = this.application.client()
				.send("""
						{ accountability(determinant: "housing", area: "Halton", asOf: "2026-11-24") {
						  partners(first: 5, after: %s) { edges { node { name } } pageInfo { endCursor hasNextPage } } } }"""
					.formatted(after), Map.of())
				.at("/data/accountability/partners");
			names.addAll(partners.at("/edges").findValuesAsString("name"));
			after = partners.at("/pageInfo/hasNextPage").asBoolean()
					? '"' + partners.at("/pageInfo/endCursor").asString() + '"' : "";
		}
		while (!after.isEmpty());
		assertThat(names).hasSize(12).doesNotHaveDuplicates();
	}

	@Test
	void knowsAThingByItsNamesAndCodes() {
		JsonNode byId = accountability("determinant:housing-quality", "area:E06000006");
		assertThat(byId.at("/area/name").asString()).isEqualTo("Halton");
		assertThat(accountability("damp and mould", "E06000006")).isEqualTo(byId);
	}

	private JsonNode accountability(String determinant, String area) {
		return this.application.client()
			.contract("who-acts", Map.of("determinant", determinant, "area", area))
			.at("/data/accountability");
	}

	@Test
	void tellsWhatIsWrongWithAQuestion() {
		assertThat(code(Map.of("determinant", "retrofit", "area", "Halton"))).isEqualTo("AMBIGUOUS");
		assertThat(code(Map.of("determinant", "housng", "area", "Halton"))).isEqualTo("NOT_FOUND");
		assertThat(code(Map.of("determinant", "housing", "area", "Halton", "after", "x"))).isEqualTo("BAD_CURSOR");
	}

	private String code(Map<String, Object> variables) {
		return this.application.client().contract("who-acts", variables).at("/errors/0/extensions/code").asString();
	}

	@Test
	void tellsThatALoadWouldChangeNothing() {
		try (ServedApplication diff = new ServedApplication(this.server, "--fairer-graph.seed.mode=diff")) {
			assertThat(diff.application().exit()).isZero();
			assertThat(diff.lines("A load would add 0, change 0 and withdraw 0")).hasSize(1);
		}
	}

	@Test
	void takesAnotherPlaceAndTheOldOneAgain() {
		try (Driver driver = this.server.driver()) {
			Graph graph = TestGraph.of(driver);
			assertThat(Loading.load(graph, RIVERSIDE).place()).isNotEqualTo("Cheshire and Merseyside");
			assertThat(Loading.load(graph, RIVERSIDE).changes().isEmpty()).isTrue();
			assertThat(Loading.load(graph, REAL).place()).isEqualTo("Cheshire and Merseyside");
		}
		assertThat(this.application.ask()).isEqualTo("12");
	}

	@Test
	void leavesADatabaseThatHoldsSomethingElse() {
		write("CREATE (:Person {name: 'Ann'})");
		refuses("nothing of theirs is touched: use an empty database of the server (--spring.data.neo4j.database)");
		write("MATCH (n:Person) DETACH DELETE n");
	}

	@Test
	void seesAtOnceWhatASecondClientWrites() {
		for (String name : List.of("Halton 1", "Halton 2", "Halton")) {
			nameOfHalton();
			write("MATCH (a:Area {id: 'area:E06000006'}) SET a.name = '%s'".formatted(name));
			assertThat(nameOfHalton()).isEqualTo(name);
		}
	}

	private String nameOfHalton() {
		return this.application.client()
			.send("{ node(id: \"area:E06000006\") { ... on Area { name } } }", Map.of())
			.at("/data/node/name")
			.asString();
	}

	private void write(String cypher) {
		try (Driver driver = this.server.driver()) {
			driver.executableQuery(cypher).execute();
		}
	}

	@Test
	void namesTheSettingsWhereThePasswordIsWrong() {
		refuses("does not let the user '%s' in: set --spring.neo4j.authentication.username"
			.formatted(this.server.user()), "--spring.neo4j.authentication.password=a-wrong-one");
	}

	@Test
	void namesADatabaseThatTheServerDoesNotHave() {
		refuses("has no database 'planning': name one that it has with --spring.data.neo4j.database.",
				"--spring.data.neo4j.database=planning");
	}

	void refuses(String words, String... settings) {
		try (ServedApplication refused = new ServedApplication(this.server, settings)) {
			assertThat(refused.application().exit()).isEqualTo(1);
			assertThat(refused.application().lines()).last().asString().startsWith("fairer-graph: ").contains(words);
			assertThat(refused.lines("\tat ")).isEmpty();
		}
	}

	@Test
	void answersRightOrUnavailableWhileTheServerIsKilledAndStarted() {
		long away = this.application.count("until then nothing is answered");
		long back = this.application.count(BACK);
		Planners planners = new Planners(this.application, PLANNERS);
		eventually().until(() -> planners.heard("12") > PLANNERS);
		int threads = this.application.threads();
		long killed = System.nanoTime();
		this.server.kill();
		eventually().until(() -> this.application.readiness() == 503);
		eventually().until(() -> planners.heard("UNAVAILABLE") > PLANNERS);
		this.server.start();
		long started = System.nanoTime();
		eventually().until(() -> this.application.readiness() == 200);
		eventually().until(() -> planners.heardSince(started, "12"));
		Duration recovery = Duration.ofNanos(System.nanoTime() - started);
		assertThat(this.application.threads()).isLessThan(threads + PLANNERS);
		planners.end();
		assertThat(this.application.ask()).isEqualTo("12");
		assertThat(planners.answers()).as("%s", this.application.lines("Exception").toList())
			.containsExactlyInAnyOrder("12", "UNAVAILABLE");
		assertThat(planners.longest(killed, started)).isLessThan(LONGEST);
		assertThat(recovery).isLessThan(Duration.ofMinutes(1));
		assertThat(this.application.count("until then nothing is answered")).isEqualTo(away + 1);
		assertThat(this.application.count(BACK)).isEqualTo(back + 1);
		assertThat(this.application.lines("\tat ")).isEmpty();
	}

	private static ConditionFactory eventually() {
		return Awaitility.await().atMost(Duration.ofMinutes(4));
	}

}
