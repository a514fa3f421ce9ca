package org.fairergraph.collaboration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Determinant;
import org.fairergraph.catalogue.Recommendation;
import org.fairergraph.catalogue.Thing;
import org.fairergraph.graph.Evidence;
import org.fairergraph.reading.Counting;
import org.fairergraph.support.SmallGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Value;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of working together, each on the smallest graph that shows it: the small
 * place with a second town next door.
 */
class CollaborationTests {

	private static final Counting TODAY = new Counting(LocalDate.of(2026, 11, 24), Evidence.asked(null));

	private final SmallGraph place = new SmallGraph();

	private final Partnerships partnerships = new Partnerships(this.place.graph());

	@BeforeEach
	void buildTheTownNextDoor() {
		this.place
			.write("""
					MATCH (region:Area {id: 'area:region'})
					CREATE (:Area {id: 'area:next', name: 'Next', sortKey: 'next', kind: 'BOROUGH', evidence: 'STATED', population: 90})
					  -[:PART_OF {id: 'part_of:next:region', evidence: 'STATED', sources: []}]->(region)
					CREATE (:Area {id: 'area:far', name: 'Far', sortKey: 'far', kind: 'BOROUGH', evidence: 'STATED', population: 70})""",
					Map.of());
	}

	@Test
	void findsAnActionThatJoinsSectors() {
		this.place.action("alone").on("housing").in("town").ownedBy("council", "LEAD");
		this.place.action("joint").on("housing").in("town").ownedBy("council", "LEAD").ownedBy("charity", "FUNDS");
		assertThat(joint("")).containsExactly("joint [PUBLIC, THIRD] HERE");
	}

	@Test
	void putsThreeSectorsFirstThenTheNearest() {
		this.place.action("b").on("housing").in("region").ownedBy("council", "LEAD").ownedBy("charity", "FUNDS");
		this.place.action("c").on("housing").in("town").ownedBy("council", "LEAD").ownedBy("charity", "FUNDS");
		this.place.action("d")
			.on("housing")
			.in("region")
			.ownedBy("council", "LEAD")
			.ownedBy("charity", "FUNDS")
			.ownedBy("builder", "FUNDS");
		assertThat(joint("")).containsExactly("d [PUBLIC, PRIVATE, THIRD] WIDER", "c [PUBLIC, THIRD] HERE",
				"b [PUBLIC, THIRD] WIDER");
	}

	@Test
	void looksOnlyAtTheDeterminantThatIsAskedFor() {
		this.place.action("damp").on("damp").in("town").ownedBy("council", "LEAD").ownedBy("charity", "FUNDS");
		this.place.action("other").on("housing").in("town").ownedBy("council", "LEAD").ownedBy("charity", "FUNDS");
		assertThat(joint("determinant:warmth")).containsExactly("damp [PUBLIC, THIRD] HERE");
	}

	@ParameterizedTest
	@CsvSource({ "end, 2020", "start, 2030", "evidence, UNVERIFIED" })
	void leavesOutWhatIsNotLiveOrNotChecked(String property, String value) {
		this.place.action("joint", property, value)
			.on("housing")
			.in("town")
			.ownedBy("council", "LEAD")
			.ownedBy("charity", "FUNDS");
		assertThat(joint("")).isEmpty();
		assertThat(pairs()).isEmpty();
	}

	@Test
	void tellsWhatAPairShares() {
		this.place.action("b").on("housing").in("town").ownedBy("council", "LEAD").ownedBy("charity", "FUNDS");
		this.place.action("a").on("damp").in("ward").ownedBy("charity", "LEAD").ownedBy("council", "FUNDS");
		this.place.action("c").on("damp").in("ward").ownedBy("charity", "LEAD").ownedBy("builder", "FUNDS");
		assertThat(pairs()).containsExactly("Charity + Council [a, b]", "builder + Charity [c]");
	}

	@Test
	void tellsTheBoardsThatAPairSitsOn() {
		this.place.action("a").on("housing").in("town").ownedBy("council", "LEAD").ownedBy("charity", "FUNDS");
		this.place.write(
				"""
						MATCH (council:Organisation {id: 'organisation:council'})
						MATCH (charity:Organisation {id: 'organisation:charity'})
						CREATE (board:Organisation {id: 'organisation:board', name: 'Board', sortKey: 'board', sector: 'PUBLIC', evidence: 'STATED'})
						CREATE (council)-[:MEMBER_OF {id: 'm1', role: 'CHAIR', evidence: 'STATED'}]->(board)
						CREATE (charity)-[:MEMBER_OF {id: 'm2', role: 'MEMBER', evidence: 'STATED'}]->(board)""",
				Map.of());
		assertThat(this.partnerships.pairs("area:town", "", TODAY)).singleElement()
			.satisfies((pair) -> assertThat(pair.boards()).extracting("name").containsExactly("Board"));
	}

	@Test
	void ranksACandidateByWhatItDoesNextDoorAndHere() {
		this.place.action("next").on("damp").in("next").ownedBy("builder", "LEAD").ownedBy("council", "FUNDS");
		assertThat(candidates()).containsExactly("Council ACTS_NEXT_DOOR_AND_WORKS_HERE 1 0",
				"builder ACTS_NEXT_DOOR 1 0");
	}

	@Test
	void doesNotCallAPartnerACandidateThatActsOnItAlready() {
		this.place.action("next").on("housing").in("next").ownedBy("council", "LEAD");
		this.place.action("grants").on("damp").in("region").ownedBy("council", "FUNDS");
		assertThat(candidates()).isEmpty();
	}

	@Test
	void findsWhoActsHereOnSomethingElse() {
		this.place.write(
				"CREATE (:Determinant {id: 'determinant:food', name: 'Food', sortKey: 'f', evidence: 'EDITORIAL'})",
				Map.of());
		this.place.action("pantry").on("food").in("ward").ownedBy("builder", "LEAD");
		assertThat(candidates()).containsExactly("builder ACTS_HERE_ON_OTHERS 0 1", "Council WORKS_HERE 0 0");
	}

	@Test
	void doesNotProposeAPartnerThatHasClosed() {
		this.place.write("MATCH (o:Organisation {id: 'organisation:council'}) SET o.closedOn = date('2024-01-01')",
				Map.of());
		assertThat(candidates()).isEmpty();
	}

	@Test
	void doesNotTakeTheFarTownForNextDoor() {
		this.place.action("far").on("housing").in("far").ownedBy("builder", "LEAD");
		assertThat(candidates()).containsExactly("Council WORKS_HERE 0 0");
	}

	@Test
	void explainsEachReasonAsAPath() {
		this.place.action("next").on("damp").in("next").ownedBy("council", "LEAD");
		CandidatePartner council = this.partnerships.candidates("area:town", "determinant:housing", TODAY).get(0);
		assertThat(council.reasons()).extracting("sentence")
			.containsExactly(
					"Council leads “next”. It takes place in Next. It targets damp. Damp is narrower than housing.",
					"Council is recorded as working in Town.");
	}

	@Test
	void learnsFromTheNearestInPopulationFirst() {
		this.place.write("MATCH (a:Area {id: 'area:town'}) SET a.population = 75", Map.of());
		this.place.action("next").on("damp").in("next").ownedBy("council", "LEAD");
		Learning learning = learning(determinant(), Nearness.POPULATION);
		assertThat(learning.value()).isEqualTo(75.0);
		assertThat(learning.places())
			.extracting((one) -> "%s %s %d".formatted(one.area().name(), one.difference(), one.actions().size()))
			.containsExactly("Far 5.0 0", "Next 15.0 1");
	}

	@Test
	void learnsFromTheNearestInDeprivationAtTheSamePeriod() {
		deprivation("town", "2025", 30);
		deprivation("next", "2025", 20);
		deprivation("far", "2019", 30);
		Learning learning = learning(determinant(), Nearness.DEPRIVATION);
		assertThat(learning.period()).isEqualTo("2025");
		assertThat(learning.places()).extracting((one) -> "%s %s".formatted(one.area().name(), one.difference()))
			.containsExactly("Next 10.0", "Far null");
	}

	@Test
	void takesTheLatestDeprivationAndOneWithoutADateLast() {
		deprivation("town", "2019", 30);
		deprivation("town", "2025", 25);
		deprivation("town", "undated", 20);
		assertThat(learning(determinant(), Nearness.DEPRIVATION).value()).isEqualTo(25);
	}

	@ParameterizedTest
	@CsvSource({ "evidence, UNVERIFIED", "weaker, value:UNVERIFIED" })
	void isNotNearByAValueThatIsNotChecked(String property, String value) {
		deprivation("town", "2019", 30);
		deprivation("town", "2025", 25);
		deprivation("next", "2019", 20);
		this.place.write("MATCH (o:Observation {id: 'town2025'}) SET o[$property] = $value",
				Map.of("property", property, "value", property.equals("weaker") ? List.of(value) : value));
		assertThat(learning(determinant(), Nearness.DEPRIVATION).period()).isEqualTo("2019");
		assertThat(learning(Nearness.DEPRIVATION, new Counting(TODAY.asOf(), List.of())).period()).isEqualTo("2025");
	}

	@Test
	void isNotNearToAPlaceWhoseValueIsNotChecked() {
		deprivation("town", "2025", 25);
		deprivation("next", "2025", 20);
		this.place.write("MATCH (o:Observation {id: 'next2025'}) SET o.evidence = 'UNVERIFIED'", Map.of());
		assertThat(learning(determinant(), Nearness.DEPRIVATION).places()).extracting(LearningPlace::value)
			.containsOnlyNulls();
		assertThat(learning(Nearness.DEPRIVATION, new Counting(TODAY.asOf(), List.of())).places())
			.extracting(LearningPlace::value)
			.containsExactly(20.0, null);
	}

	@Test
	void standsByNameWhereTheAreaHasNoValue() {
		Learning learning = learning(determinant(), Nearness.DEPRIVATION);
		assertThat(learning.indicator()).isNull();
		assertThat(learning.places()).extracting((one) -> one.area().name()).containsExactly("Far", "Next");
	}

	@Test
	void learnsAboutARecommendationOnlyFromWhatImplementsIt() {
		this.place.action("next").implementing("advice").in("next").ownedBy("council", "LEAD");
		this.place.action("other").on("housing").in("next").ownedBy("council", "LEAD");
		this.place.write("MATCH (r:Recommendation) SET r.kind = 'RECOMMENDATION'", Map.of());
		Thing advice = Recommendation.of(node("Recommendation", "recommendation:advice"));
		assertThat(learning(advice, Nearness.POPULATION).places()).flatExtracting(LearningPlace::actions)
			.extracting((one) -> one.action().title())
			.containsExactly("next");
	}

	@Test
	void countsWhatIsNotCheckedWhereAskedTo() {
		Counting all = new Counting(TODAY.asOf(), List.of());
		this.place.action("joint")
			.on("housing")
			.in("town", "UNVERIFIED")
			.ownedBy("council", "LEAD")
			.ownedBy("charity", "FUNDS");
		assertThat(joint("")).isEmpty();
		assertThat(this.partnerships.jointActions("area:town", "", all)).hasSize(1);
		assertThat(this.partnerships.pairs("area:town", "determinant:housing", all)).hasSize(1);
		assertThat(this.partnerships.candidates("area:town", "determinant:housing", all)).isEmpty();
		assertThat(candidates()).isNotEmpty();
	}

	@Test
	void learnsFromWhatIsNotCheckedWhereAskedTo() {
		this.place.action("there", "evidence", "UNVERIFIED").on("housing").in("next").ownedBy("council", "LEAD");
		assertThat(learning(determinant(), Nearness.POPULATION).places()).flatExtracting(LearningPlace::actions)
			.isEmpty();
		assertThat(learning(Nearness.POPULATION, new Counting(TODAY.asOf(), List.of())).places())
			.flatExtracting(LearningPlace::actions)
			.hasSize(1);
	}

	private void deprivation(String area, String period, int score) {
		this.place
			.write("""
					MATCH (area:Area {id: $area})
					MERGE (index:Indicator {id: 'indicator:index', name: 'Index of Deprivation', sortKey: 'index', evidence: 'STATED'})
					CREATE (area)<-[:FOR_AREA {id: 'f' + $id}]-(:Observation {id: $id, period: $period, value: $score,
					  endsOn: CASE $period WHEN 'undated' THEN null ELSE date($period) END,
					  evidence: 'STATED', comparable: true, source: 's'})-[:OF_INDICATOR {id: 'o' + $id}]->(index)""",
					Map.of("area", "area:" + area, "period", period, "score", score, "id", area + period));
	}

	private Learning learning(Thing about, Nearness by) {
		return new Lessons(this.place.graph()).of(Area.of(node("Area", "area:town")), about, by, TODAY);
	}

	private Learning learning(Nearness by, Counting counting) {
		return new Lessons(this.place.graph()).of(Area.of(node("Area", "area:town")), determinant(), by, counting);
	}

	private Determinant determinant() {
		return Determinant.of(node("Determinant", "determinant:housing"));
	}

	private Value node(String label, String id) {
		return this.place.graph()
			.read("MATCH (n:%s {id: $id}) RETURN n {.*} AS n".formatted(label), Map.of("id", id))
			.get(0)
			.get("n");
	}

	private List<String> joint(String determinant) {
		return this.partnerships.jointActions("area:town", determinant, TODAY)
			.stream()
			.map((one) -> "%s %s %s".formatted(one.action().title(), one.sectors(), one.reach()))
			.toList();
	}

	private List<String> pairs() {
		return this.partnerships.pairs("area:town", "", TODAY)
			.stream()
			.map((pair) -> "%s + %s %s".formatted(pair.one().name(), pair.other().name(),
					pair.actions().stream().map((action) -> action.title()).toList()))
			.toList();
	}

	private List<String> candidates() {
		return this.partnerships.candidates("area:town", "determinant:housing", TODAY)
			.stream()
			.map((one) -> "%s %s %d %d".formatted(one.partner().name(), one.rank(), one.neighbourActionCount(),
					one.localActionCount()))
			.toList();
	}

}
