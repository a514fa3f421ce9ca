package org.fairergraph.connections;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.fairergraph.api.Refusal;
import org.fairergraph.graph.Evidence;
import org.fairergraph.naming.Named;
import org.fairergraph.reading.Progress;
import org.fairergraph.support.SmallGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The rules of how one thing connects to another, each on the smallest graph that shows
 * it.
 */
class ConnectionsTests {

	private static final String CHARITY = "organisation:charity";

	private static final String HOUSING = "determinant:housing";

	private final SmallGraph place = new SmallGraph();

	@Test
	void saysEveryStepByName() {
		this.place.action("repairs").on("damp").ownedBy("charity", "LEAD");
		assertThat(ask(CHARITY, HOUSING).paths()).singleElement().satisfies((path) -> {
			assertThat(path.sentence())
				.isEqualTo("Charity leads “repairs”. “repairs” targets damp. Damp is narrower than housing.");
			assertThat(path.evidence()).isEqualTo(Evidence.EDITORIAL);
			assertThat(path.nodes()).extracting((node) -> node.kind().kind())
				.containsExactly("organisation", "action", "determinant", "determinant");
			assertThat(path.steps()).allSatisfy((step) -> assertThat(step.citations()).hasSize(1));
		});
	}

	@Test
	void readsAWayBackInTheDirectionOfReading() {
		this.place.action("repairs").on("housing").ownedBy("charity", "DELIVERS");
		assertThat(ask(HOUSING, CHARITY).paths()).extracting(ConnectionPath::sentence)
			.containsExactly("Housing is targeted by “repairs”. “repairs” is delivered by Charity.");
	}

	@Test
	void givesAllWaysWithTheFewestStepsByTheirIds() {
		this.place.action("b").on("housing").ownedBy("charity", "LEAD");
		this.place.action("a").on("housing").ownedBy("charity", "LEAD").ownedBy("charity", "FUNDS");
		this.place.action("longer").on("damp").ownedBy("charity", "LEAD");
		Connections answer = ask(CHARITY, HOUSING);
		assertThat(answer.pathCount()).isEqualTo(3);
		assertThat(answer.paths()).extracting((path) -> path.steps().get(0).id())
			.containsExactly("owns:charity:a:FUNDS", "owns:charity:a:LEAD", "owns:charity:b:LEAD");
		assertThat(answer.sentence()).isEqualTo("Charity and Housing are 2 steps apart, in 3 ways.");
	}

	@Test
	void givesNoMoreWaysThanAskedFor() {
		this.place.action("b").on("housing").ownedBy("charity", "LEAD");
		this.place.action("a").on("housing").ownedBy("charity", "LEAD");
		Connections answer = ask(question(CHARITY, HOUSING, 4, 1, null, null));
		assertThat(answer.pathCount()).isEqualTo(2);
		assertThat(answer.paths()).extracting((path) -> path.nodes().get(1).name()).containsExactly("a");
	}

	@Test
	void findsNoWayThatIsTooLongAndSaysSo() {
		this.place.action("repairs").on("damp").ownedBy("charity", "LEAD");
		assertThat(ask(question(CHARITY, HOUSING, 2, 5, null, null)).sentence())
			.isEqualTo("We hold no connection of 2 steps or fewer between Charity and Housing."
					+ " What is finished, not begun or not checked is left out.");
		assertThat(ask(question(CHARITY, HOUSING, 1, 5, List.of(), List.of())).sentence())
			.isEqualTo("We hold no connection of 1 step between Charity and Housing.");
	}

	@Test
	void leadsThroughNoRegionButToOne() {
		this.place.action("one").in("region").ownedBy("charity", "LEAD");
		this.place.action("other").in("region").ownedBy("builder", "LEAD");
		assertThat(ask(CHARITY, "organisation:builder").paths()).isEmpty();
		assertThat(ask(CHARITY, "area:region").paths()).hasSize(1);
		assertThat(ask("area:region", CHARITY).paths()).hasSize(1);
	}

	@Test
	void leadsThroughABorough() {
		this.place.action("one").in("town").ownedBy("charity", "LEAD");
		this.place.action("other").in("town").ownedBy("builder", "LEAD");
		assertThat(ask(CHARITY, "organisation:builder").paths()).extracting((path) -> path.nodes().get(2).name())
			.containsExactly("Town");
	}

	@Test
	void leadsThroughNoSource() {
		this.place.write("""
				MATCH (a:Organisation {id: 'organisation:charity'})
				MATCH (b:Organisation {id: 'organisation:builder'})
				CREATE (s:Source {id: 'source:s', title: 'S', evidence: 'STATED'}),
				  (a)-[:CITES {id: 'cites:a', evidence: 'STATED'}]->(s),
				  (b)-[:CITES {id: 'cites:b', evidence: 'STATED'}]->(s)
				""", Map.of());
		assertThat(ask(question(CHARITY, "organisation:builder", 6, 5, List.of(), List.of())).paths()).isEmpty();
	}

	@Test
	void leavesOutAnActionThatIsNotCheckedUnlessAskedFor() {
		this.place.action("rumour", "evidence", "UNVERIFIED").on("housing").ownedBy("charity", "LEAD");
		assertThat(ask(CHARITY, HOUSING).paths()).isEmpty();
		assertThat(ask(question(CHARITY, HOUSING, 4, 5, null, List.of())).paths()).singleElement()
			.satisfies((path) -> assertThat(path.evidence()).isEqualTo(Evidence.UNVERIFIED));
	}

	@Test
	void leavesOutAStepThatIsNotCheckedUnlessAskedFor() {
		this.place.action("repairs").on("housing", "UNVERIFIED").ownedBy("charity", "LEAD");
		assertThat(ask(CHARITY, HOUSING).paths()).isEmpty();
		assertThat(ask(question(CHARITY, HOUSING, 4, 5, null, List.of(Evidence.values()))).paths()).hasSize(1);
	}

	@Test
	void takesOnlyStepsThatAreKnownAsAsked() {
		this.place.action("repairs").on("housing", "EDITORIAL").ownedBy("charity", "LEAD");
		assertThat(ask(question(CHARITY, HOUSING, 2, 5, null, List.of(Evidence.STATED))).paths()).isEmpty();
	}

	@Test
	void leadsThroughNoFinishedActionUnlessAskedFor() {
		this.place.action("done", "end", "2020").on("housing").ownedBy("charity", "LEAD");
		assertThat(ask(CHARITY, HOUSING).paths()).isEmpty();
		assertThat(ask(question(CHARITY, HOUSING, 4, 5, List.of(Progress.FINISHED), null)).paths()).hasSize(1);
		assertThat(ask(question(CHARITY, HOUSING, 4, 5, List.of(), null)).paths()).hasSize(1);
	}

	@Test
	void leadsToAFinishedActionThatIsAskedAbout() {
		this.place.action("done", "end", "2020").on("housing").ownedBy("charity", "LEAD");
		assertThat(ask("action:done", HOUSING).paths()).hasSize(1);
		assertThat(ask(HOUSING, "action:done").paths()).hasSize(1);
		assertThat(ask("action:done", CHARITY).paths()).isEmpty();
	}

	@Test
	void takesNoOwnershipThatHasEnded() {
		this.place.action("repairs").on("housing").ownedBy("charity", "LEAD", "until", "2020");
		assertThat(ask(CHARITY, HOUSING).paths()).isEmpty();
	}

	@Test
	void takesNoMembershipThatHasEnded() {
		this.place.write(
				"""
						MATCH (a:Organisation {id: 'organisation:charity'})
						MATCH (b:Organisation {id: 'organisation:council'})
						CREATE (a)-[:MEMBER_OF {id: 'm', role: 'CHAIR', untilOn: date('2020-01-01'), evidence: 'STATED', sources: ['source:s']}]->(b)
						""",
				Map.of());
		assertThat(ask(CHARITY, "organisation:council").paths()).isEmpty();
		assertThat(ask(question(CHARITY, "organisation:council", 1, 5, List.of(), null)).paths())
			.extracting(ConnectionPath::sentence)
			.containsExactly("Charity chairs Council.");
	}

	@Test
	void refusesWhatIsNoQuestion() {
		assertThatThrownBy(() -> question(HOUSING, HOUSING, 4, 5, null, null)).isInstanceOf(Refusal.class)
			.hasMessageContaining("the same thing");
		assertThatThrownBy(() -> question(HOUSING, CHARITY, 7, 5, null, null)).isInstanceOf(Refusal.class)
			.hasMessageContaining("at most 6");
		assertThatThrownBy(() -> question(HOUSING, CHARITY, 4, 21, null, null)).isInstanceOf(Refusal.class)
			.hasMessageContaining("at most 20");
	}

	private Connections ask(String from, String to) {
		return ask(question(from, to, 4, 5, null, null));
	}

	private Connections ask(ConnectionsQuestion question) {
		return new Paths(this.place.graph()).of(question, named(question.from()), named(question.to()));
	}

	private static Named named(String id) {
		String slug = id.substring(id.indexOf(':') + 1);
		return new Named(id, Character.toUpperCase(slug.charAt(0)) + slug.substring(1));
	}

	private static ConnectionsQuestion question(String from, String to, int length, int first,
			@Nullable List<Progress> progress, @Nullable List<Evidence> evidence) {
		return ConnectionsQuestion.of(from, to, length, first, progress, evidence, LocalDate.of(2026, 11, 24));
	}

}
