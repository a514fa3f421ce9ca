package org.fairergraph;

import java.io.IOException;
import java.util.Map;

import org.fairergraph.support.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The document that front-end apps already send runs as it stands, over HTTP, on the real
 * seed.
 */
@RunningApplication
class WhoActsTests {

	private final GraphQlClient client;

	WhoActsTests(GraphQlClient client) {
		this.client = client;
	}

	@Test
	void answersWhoActsOnHousingInHalton() {
		JsonNode answer = this.client.contract("who-acts",
				Map.of("determinant", "housing", "area", "Halton", "asOf", "2026-11-24"));
		assertThat(answer.at("/data/accountability/partners/totalCount").asInt()).isEqualTo(12);
		assertThat(answer.at("/data/accountability/partners/edges/0/node/id").asString())
			.isEqualTo("organisation:halton-council");
		assertThat(answer.at("/data/accountability/area/gssCode").asString()).isEqualTo("E06000006");
		assertThat(answer.at("/data/accountability/leftOut/finished").asInt()).isEqualTo(7);
	}

	@Test
	void offersTheSameDocumentToTry() throws IOException {
		assertThat(new ClassPathResource("static/graphiql/who-acts.graphql").getContentAsByteArray())
			.isEqualTo(new ClassPathResource("contract/who-acts.graphql").getContentAsByteArray());
	}

	@Test
	void explainsEveryOwnershipByAPathWhoseEveryStepHasASource() {
		JsonNode answer = this.client.contract("who-acts", Map.of("determinant", "housing", "area", "Halton"));
		assertThat(answer.findValues("paths")).isNotEmpty()
			.allSatisfy((paths) -> assertThat(paths.size()).isPositive());
		assertThat(answer.findValues("citations")).isNotEmpty()
			.allSatisfy((citations) -> assertThat(citations.at("/0/source/title").asString()).isNotBlank());
	}

	@Test
	void tellsWhatOnlyAFragmentSelects() {
		JsonNode edge = this.client
			.send("""
					{ accountability(determinant: "housing", area: "Halton") { partners(first: 1) { edges { ... { ...Beside } } } } }
					fragment Beside on PartnerEdge { works: worksHere ownerships { nodes { where: places { name }
					  paths { steps { known: citations { source { id } } } } } } }""",
					Map.of())
			.at("/data/accountability/partners/edges/0");
		assertThat(edge.at("/works").asString()).isEqualTo("RECORDED");
		assertThat(edge.at("/ownerships/nodes")).isNotEmpty()
			.allSatisfy((owned) -> assertThat(owned.at("/where")).isNotEmpty());
		assertThat(edge.findValues("known")).isNotEmpty().allSatisfy((known) -> assertThat(known).isNotEmpty());
	}

	@Test
	void findsTheSameByIdNameCodeSynonymAndOtherName() {
		JsonNode byId = accountability("determinant:housing-quality", "area:E06000006");
		assertThat(accountability("damp and mould", "E06000006")).isEqualTo(byId);
		assertThat(accountability("Awaab’s law", "halton")).isEqualTo(byId);
		assertThat(accountability("housing-quality", "NHS Cheshire and Merseyside ICB - 01F")).isEqualTo(byId);
	}

	private JsonNode accountability(String determinant, String area) {
		return this.client.contract("who-acts", Map.of("determinant", determinant, "area", area))
			.at("/data/accountability");
	}

	@Test
	void asksBackWhereAWordMeansTwoThings() {
		JsonNode answer = this.client.contract("who-acts", Map.of("determinant", "retrofit", "area", "Halton"));
		assertThat(answer.at("/data/accountability").isNull()).isTrue();
		assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("AMBIGUOUS");
		assertThat(answer.at("/errors/0/extensions/candidates").findValuesAsString("id"))
			.containsExactlyInAnyOrder("determinant:housing-quality", "determinant:climate-change");
	}

	@Test
	void suggestsWhatAnUnknownWordMayMean() {
		JsonNode answer = this.client.contract("who-acts", Map.of("determinant", "housng", "area", "Halton"));
		assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("NOT_FOUND");
		assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo("determinant");
		assertThat(answer.at("/errors/0/extensions/suggestions/0/id").asString()).isEqualTo("determinant:housing");
	}

	@Test
	void doesNotLetOneBadWordBlankItsSibling() {
		JsonNode answer = this.client.send("""
				{ good: accountability(determinant: "housing", area: "Halton") { area { name } }
				  bad: accountability(determinant: "housing", area: "Blackpool") { area { name } } }""", Map.of());
		assertThat(answer.at("/data/good/area/name").asString()).isEqualTo("Halton");
		assertThat(answer.at("/data/bad").isNull()).isTrue();
	}

	@Test
	void saysThatNoRecordIsNotTheSameAsNobody() {
		JsonNode answer = this.client
			.send("""
					{ accountability(determinant: "early-years", area: "Cheshire East") {
					  notice lookedFor { parts wider { name } narrower { name } } partners { totalCount edges { cursor } } } }""",
					Map.of());
		assertThat(answer.at("/data/accountability/notice").asString()).contains("Early years and child development",
				"Cheshire East", "No record is not the same as nobody");
		assertThat(answer.at("/data/accountability/lookedFor/wider").findValuesAsString("name"))
			.contains("Cheshire and Merseyside", "England");
	}

	@Test
	void refusesACursorThatItDidNotGive() {
		JsonNode answer = this.client.contract("who-acts",
				Map.of("determinant", "housing", "area", "Halton", "after", "invented"));
		assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_CURSOR");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-02-30", "2026", "yesterday", "24/11/2026" })
	void refusesADateThatIsNone(String date) {
		JsonNode answer = this.client.contract("who-acts",
				Map.of("determinant", "housing", "area", "Halton", "asOf", date));
		assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
	}

}
