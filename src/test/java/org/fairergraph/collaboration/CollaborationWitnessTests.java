package org.fairergraph.collaboration;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.fairergraph.catalogue.Action;
import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Determinant;
import org.fairergraph.graph.Graph;
import org.fairergraph.reading.Counting;
import org.fairergraph.seed.Loading;
import org.fairergraph.support.Countings;
import org.fairergraph.support.GraphDatabase;
import org.fairergraph.support.SeedRows;
import org.fairergraph.support.Thoroughness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Value;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application and the witness agree on who works together, who could help and who
 * does it elsewhere.
 */
class CollaborationWitnessTests {

	private static final int EVERY = Thoroughness.step(11);

	@ParameterizedTest
	@ValueSource(strings = { "graph-seed", "src/test/resources/places/riverside" })
	void agree(String folder) {
		Graph graph = GraphDatabase.holding("");
		Loading.load(graph, folder);
		SeedRows rows = new SeedRows(Path.of(folder));
		CollaborationWitness witness = new CollaborationWitness(rows);
		List<String> topics = rows.ids("determinant");
		int turn = 0;
		int compared = 0;
		for (String area : rows.ids("area")) {
			if (!rows.node(area).get("kind").equals("WARD")) {
				for (int at = turn % EVERY; at < topics.size(); at += EVERY) {
					for (Counting counting : Countings.turn(turn++)) {
						compared += agree(graph, witness, area, topics.get(at), counting);
					}
				}
			}
		}
		assertThat(compared).isGreaterThan(20);
	}

	private static int agree(Graph graph, CollaborationWitness witness, String area, String topic, Counting counting) {
		Partnerships partnerships = new Partnerships(graph);
		String asked = "%s %s %s".formatted(area, topic, counting);
		assertThat(partnerships.jointActions(area, topic, counting))
			.isSortedAccordingTo(Comparator.comparing(JointAction::key))
			.extracting((one) -> "%s %d %s".formatted(one.action().id(), one.reach().ordinal(), one.sectors()))
			.as(asked)
			.isEqualTo(witness.joint(area, topic, counting));
		assertThat(partnerships.pairs(area, topic, counting))
			.isSortedAccordingTo(Comparator.comparing(PartnerPair::key))
			.extracting((one) -> "%s %s %d".formatted(one.one().id(), one.other().id(), one.actions().size()))
			.as(asked)
			.isEqualTo(witness.pairs(area, topic, counting));
		List<String> candidates = witness.candidates(area, topic, counting);
		assertThat(partnerships.candidates(area, topic, counting))
			.isSortedAccordingTo(Comparator.comparing(CandidatePartner::key))
			.extracting((one) -> "%s %d %d %d".formatted(one.partner().id(), one.rank().ordinal(),
					one.neighbourActionCount(), one.localActionCount()))
			.as(asked)
			.isEqualTo(candidates);
		for (Nearness by : Nearness.values()) {
			Learning learning = new Lessons(graph).of(Area.of(node(graph, area)), Determinant.of(node(graph, topic)),
					by, counting);
			assertThat(learning.places())
				.extracting((one) -> "%s %s %s".formatted(one.area().id(), one.difference(),
						one.actions().stream().map(LearningPlace.LearningAction::action).map(Action::id).toList()))
				.as("%s by %s", asked, by)
				.isEqualTo(witness.learning(area, topic, by, counting));
		}
		return candidates.size();
	}

	private static Value node(Graph graph, String id) {
		return graph.read("MATCH (n:Area|Determinant {id: $id}) RETURN n {.*} AS n", Map.of("id", id)).get(0).get("n");
	}

}
