package org.fairergraph.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the facts against the seed that was made from them: nothing lost, nothing added.
 */
class FactsTests {

	private static final Path FACTS = Path.of("src/test/resources/facts");

	private static final Path SEED = Path.of("graph-seed");

	@Test
	void findsEveryFactInTheSeed() {
		assertThat(without(facts(FACTS), FactSeed.statements(SEED))).isEmpty();
	}

	@Test
	void findsNothingInTheSeedThatIsNoFact() {
		assertThat(without(FactSeed.statements(SEED), facts(FACTS))).isEmpty();
	}

	@Test
	void holdsNoStatementTwice() {
		assertThat(FactSeed.statements(SEED)).doesNotHaveDuplicates();
	}

	@Test
	void holdsAsManyOfEachLabelAndTypeAsTheFactsTell() {
		assertThat(heads(FactSeed.statements(SEED))).isEqualTo(heads(facts(FACTS)));
	}

	@Test
	void readsAllTheFacts() {
		assertThat(heads(facts(FACTS))).containsEntry("principle", 8L)
			.containsEntry("determinant", 44L)
			.containsEntry("recommendation", 99L)
			.containsEntry("goal", 42L)
			.containsEntry("indicator", 38L)
			.containsEntry("observation", 2_225L)
			.containsEntry("area", 295L)
			.containsEntry("organisation", 212L)
			.containsEntry("action", 149L)
			.containsEntry("source", 265L)
			.containsEntry("OWNS", 392L)
			.containsEntry("TAKES_PLACE_IN", 161L)
			.containsEntry("TARGETS", 272L)
			.containsEntry("MEMBER_OF", 146L)
			.containsEntry("ATTENDED", 12L)
			.containsEntry("IMPLEMENTS", 2L);
	}

	@Test
	void givesEveryColumnOfTheFactsAPlace() {
		assertThat(FactTable.files(new FactSources(FACTS))).allSatisfy((file) -> assertThat(file.columns())
			.hasSameElementsAs(FactCsv.rows(FACTS.resolve(file.name())).get(0).getHeader()));
	}

	@Test
	void findsEverySeriesThatIsMatched() {
		assertThat(FactCsv.rows(FACTS.resolve(FactSeries.FILE)).stream().map((row) -> row.getField("indicator_id")))
			.containsAll(SeriesMatch.series());
	}

	@Test
	void findsTheSameFigureWhereASeriesRepeatsAValue() {
		assertThat(new FactSeries(FACTS).told()).hasSize(360)
			.allSatisfy((figures) -> assertThat(figures.get(0)).isEqualTo(figures.get(1)));
	}

	@Test
	void noticesAChangedCell(@TempDir Path changed) throws IOException {
		FileSystemUtils.copyRecursively(FACTS, changed);
		Path actions = changed.resolve("atf/actions.csv");
		Files.writeString(actions, Files.readString(actions).replace("All Together Active,", "All Together Inactive,"));
		assertThat(without(facts(changed), FactSeed.statements(SEED)))
			.containsExactly("action:act-cm-ata.title = All Together Inactive");
		assertThat(without(FactSeed.statements(SEED), facts(changed)))
			.containsExactly("action:act-cm-ata.title = All Together Active");
	}

	@Test
	void noticesALostPartner(@TempDir Path changed) throws IOException {
		FileSystemUtils.copyRecursively(SEED, changed);
		Path owns = changed.resolve("relationships/OWNS.csv");
		Files.write(owns,
				Files.readAllLines(owns).stream().filter((line) -> !line.contains("msp,action:act-cm-ata,")).toList());
		assertThat(without(facts(FACTS), FactSeed.statements(changed))).singleElement()
			.asString()
			.startsWith("OWNS organisation:msp -> action:act-cm-ata {");
	}

	private static Set<String> facts(Path folder) {
		return FactTable.statements(folder).collect(Collectors.toSet());
	}

	private static Set<String> without(Collection<String> these, Collection<String> those) {
		Set<String> left = new HashSet<>(these);
		left.removeAll(new HashSet<>(those));
		return left;
	}

	private static Map<String, Long> heads(Collection<String> statements) {
		List<String> heads = statements.stream()
			.filter((statement) -> statement.endsWith("}") || statement.contains(".evidence = "))
			.map((statement) -> statement.substring(0, statement.indexOf(statement.endsWith("}") ? ' ' : ':')))
			.toList();
		return heads.stream().collect(Collectors.groupingBy((head) -> head, TreeMap::new, Collectors.counting()));
	}

}
