package org.fairergraph.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.fairergraph.graph.Label;
import org.fairergraph.graph.QueryFile;
import org.fairergraph.graph.RelationshipType;
import org.fairergraph.seed.Loading;
import org.fairergraph.support.GraphDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What {@link Facts} tells of every thing and every relationship of the real place is
 * what the rows of the seed say, read without any code of the application.
 */
class EvidenceWitnessTests {

	private static final Path SEED = Path.of("graph-seed");

	private static final Set<String> KINDS_KEPT = Set.of("SERVES", "ADDRESSES", "APPLIES_TO", "FALLS_UNDER", "CITES");

	private static final Map<String, NamedCsvRecord> NODES = new HashMap<>();

	private static final Map<String, NamedCsvRecord> LINKS = new TreeMap<>();

	@BeforeAll
	static void loadTheRealPlace() {
		Loading.load(GraphDatabase.holding(""), SEED.toString());
		Stream.of(Label.values())
			.filter((label) -> label != Label.RELEASE)
			.forEach((label) -> rows("nodes/" + label.cypher()).forEach((row) -> NODES.put(row.getField("id"), row)));
		Stream.of(RelationshipType.values())
			.forEach((type) -> rows("relationships/" + type).forEach((row) -> LINKS.put(id(type.name(), row), row)));
	}

	@Test
	void tellsOfEveryRelationshipWhatItsRowSays() {
		Map<String, Fact> told = told(LINKS.keySet());
		assertThat(told).hasSameSizeAs(LINKS).hasSizeGreaterThan(8_000);
		LINKS.forEach((id, row) -> {
			Fact fact = held(told, id);
			assertThat(fact.from()).extracting(Thing::id).isEqualTo(row.getField("start"));
			assertThat(fact.to()).extracting(Thing::id).isEqualTo(row.getField("end"));
			assertThat(fact.evidence()).hasToString(cell(row, "evidence", cell(start(row), "evidence", "")));
			assertThat(fact.citations()).as(id).isEqualTo(cited(id, row));
			assertThat(fact.sentence()).contains(name(start(row))).contains(name(held(NODES, row.getField("end"))));
		});
	}

	@Test
	void tellsOfEveryThingWhatItsRowSays() {
		Map<String, Fact> told = told(NODES.keySet());
		assertThat(told).hasSameSizeAs(NODES).hasSizeGreaterThan(3_000);
		NODES.forEach((id, row) -> {
			Fact fact = held(told, id);
			assertThat(fact.evidence()).hasToString(row.getField("evidence"));
			assertThat(fact.sentence()).contains(name(row));
			assertThat(fact.citations()).as(id).hasSizeGreaterThanOrEqualTo(id.startsWith("source:") ? 0 : 1);
		});
	}

	@Test
	void findsFromEverySourceWhatRestsOnIt() {
		Map<String, Integer> expected = new HashMap<>();
		LINKS.forEach((id, row) -> expected.merge(
				id.startsWith("cites:") ? row.getField("end") : cell(row, "sources", "").split(";")[0].strip(), 1,
				Integer::sum));
		NODES.values()
			.stream()
			.filter((row) -> row.getField("id").startsWith("observation:"))
			.forEach((row) -> expected.merge(row.getField("source"), 1, Integer::sum));
		expected.remove("");
		Map<String, Integer> found = GraphDatabase.graph()
			.read(QueryFile.named("catalogue/supported.cypher"),
					Map.of("sources", List.copyOf(expected.keySet()), "after", "", "most", 1))
			.stream()
			.collect(Collectors.toMap((row) -> row.get("source").asString(), (row) -> row.get("total").asInt()));
		assertThat(found).isEqualTo(expected);
	}

	@Test
	void readsAFactByIndexesAlone() {
		assertThat(hits("catalogue/evidence.cypher", LINKS.keySet())).isLessThan(400);
		assertThat(hits("catalogue/evidence.cypher", NODES.keySet())).isLessThan(400);
		assertThat(hits("catalogue/things.cypher", NODES.keySet())).isLessThan(100);
	}

	private static long hits(String file, Set<String> ids) {
		try (Session session = GraphDatabase.driver().session()) {
			return hits(session
				.run("PROFILE " + QueryFile.named(file).cypher(), Map.of("ids", List.of(ids.iterator().next())))
				.consume()
				.profile());
		}
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(EvidenceWitnessTests::hits).sum();
	}

	private static Map<String, Fact> told(Set<String> ids) {
		Facts facts = new Facts(GraphDatabase.graph());
		List<String> all = List.copyOf(ids);
		List<Fact> told = new ArrayList<>();
		for (int at = 0; at < all.size(); at += 1_000) {
			told.addAll(facts.of(all.subList(at, Math.min(all.size(), at + 1_000))));
		}
		return told.stream().collect(Collectors.toMap(Fact::id, Function.identity()));
	}

	private static List<Citation> cited(String id, NamedCsvRecord row) {
		if (id.startsWith("cites:")) {
			return Citation.of(List.of(row.getField("end")), List.of(cell(row, "locator", "")));
		}
		String sources = cell(row, "sources", "");
		return sources.isEmpty() ? List.of() : Citation.of(parts(sources), parts(cell(row, "locators", "")));
	}

	private static List<String> parts(String cell) {
		return Arrays.stream(cell.split(";", -1)).map(String::strip).toList();
	}

	private static <T> T held(Map<String, T> all, String id) {
		return Objects.requireNonNull(all.get(id), id);
	}

	private static NamedCsvRecord start(NamedCsvRecord row) {
		return held(NODES, row.getField("start"));
	}

	private static String name(NamedCsvRecord row) {
		return Stream.of("name", "title", "period", "date")
			.map((column) -> cell(row, column, ""))
			.filter((text) -> !text.isEmpty())
			.findFirst()
			.orElseThrow();
	}

	private static String cell(NamedCsvRecord row, String column, String otherwise) {
		return row.findField(column).filter((text) -> !text.isEmpty()).orElse(otherwise);
	}

	private static String id(String type, NamedCsvRecord row) {
		String start = row.getField("start");
		String apart = switch (type) {
			case "OWNS", "MEMBER_OF" -> ":" + row.getField("role");
			case "ATTENDED" -> row.getField("on").isEmpty() ? "" : ":" + row.getField("on");
			default -> "";
		};
		return type.toLowerCase(Locale.ROOT) + ':' + (KINDS_KEPT.contains(type) ? start : slug(start)) + ':'
				+ slug(row.getField("end")) + apart;
	}

	private static String slug(String id) {
		return id.substring(id.indexOf(':') + 1);
	}

	private static List<NamedCsvRecord> rows(String file) {
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(SEED.resolve(file + ".csv"))) {
			return reader.stream().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
