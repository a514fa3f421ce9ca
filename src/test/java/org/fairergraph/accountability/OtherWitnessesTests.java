package org.fairergraph.accountability;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.fairergraph.api.AnswerConnection;
import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.Graph;
import org.fairergraph.reading.Counting;
import org.fairergraph.reading.OwnershipRole;
import org.fairergraph.seed.Loading;
import org.fairergraph.support.Countings;
import org.fairergraph.support.GraphDatabase;
import org.fairergraph.support.SeedRows;
import org.fairergraph.support.Thoroughness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application and the witnesses agree on every partner's portfolio and on what rests
 * on one partner in every area.
 */
class OtherWitnessesTests {

	private static final List<Filters> FILTERS = List.of(Filters.of(null, null, null, null, null, null),
			Filters.of(null, null, null, null, List.of(), List.of()),
			Filters.of(null, List.of(OwnershipRole.LEAD), null, null, null, null),
			Filters.of(null, null, null, null, List.of(), List.of(Evidence.STATED)));

	private static final List<LocalDate> DAYS = List.of(LocalDate.of(2022, 12, 1), LocalDate.of(2025, 3, 31),
			LocalDate.of(2026, 11, 24));

	@ParameterizedTest
	@ValueSource(strings = { "graph-seed", "src/test/resources/places/riverside" })
	void agree(String folder) {
		Graph graph = GraphDatabase.holding("");
		Loading.load(graph, folder);
		SeedRows rows = new SeedRows(Path.of(folder));
		assertThat(portfolios(graph, rows)).isGreaterThan(10);
		assertThat(dependence(graph, rows)).isGreaterThan(2);
	}

	private static int portfolios(Graph graph, SeedRows rows) {
		Portfolios portfolios = new Portfolios(graph);
		PortfolioWitness witness = new PortfolioWitness(rows);
		int turn = 0;
		int compared = 0;
		for (String partner : rows.ids("organisation")) {
			for (Filters filters : Thoroughness.turn(FILTERS, turn)) {
				for (LocalDate day : Thoroughness.turn(DAYS, turn)) {
					compared += agree(portfolios, witness, new PortfolioQuestion(partner, day, filters));
				}
			}
			turn++;
		}
		return compared;
	}

	private static int agree(Portfolios portfolios, PortfolioWitness witness, PortfolioQuestion question) {
		List<String> said = witness.owned(question);
		assertThat(owned(portfolios, question)).as(question.toString()).isEqualTo(said);
		PortfolioSummary summary = portfolios.summary(question);
		assertThat(summary.total()).as(question.toString()).isEqualTo(said.size());
		assertThat(PortfolioWitness.lines(summary)).as(question.toString()).isEqualTo(witness.summary(question));
		return said.size();
	}

	private static List<String> owned(Portfolios portfolios, PortfolioQuestion question) {
		List<String> lines = new ArrayList<>();
		@Nullable String after = null;
		AnswerConnection<OwnedAction> page;
		do {
			page = portfolios.page(question, () -> 0, 4, after);
			page.nodes().forEach((owned) -> lines.add(PortfolioWitness.line(owned)));
			after = page.pageInfo().endCursor();
		}
		while (page.pageInfo().hasNextPage());
		return lines;
	}

	private static int dependence(Graph graph, SeedRows rows) {
		Dependences dependences = new Dependences(graph);
		DependenceWitness witness = new DependenceWitness(rows);
		int turn = 0;
		int compared = 0;
		for (String area : rows.ids("area")) {
			if (turn++ % Thoroughness.step(5) > 0 && rows.node(area).get("kind").equals("WARD")) {
				continue;
			}
			for (Counting counting : Countings.turn(turn)) {
				compared += agree(dependences, witness, area, counting);
			}
		}
		return compared;
	}

	private static int agree(Dependences dependences, DependenceWitness witness, String area, Counting counting) {
		List<String> said = witness.of(area, counting);
		assertThat(dependences.of(area, counting)).isSortedAccordingTo(Comparator.comparing(Dependent::key))
			.extracting(DependenceWitness::line)
			.as("%s by %s", area, counting)
			.isEqualTo(said);
		return said.size();
	}

}
