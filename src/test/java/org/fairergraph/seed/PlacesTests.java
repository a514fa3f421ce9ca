package org.fairergraph.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.fairergraph.graph.Label;
import org.fairergraph.graph.Property;
import org.fairergraph.graph.RelationshipType;
import org.fairergraph.graph.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the made-up place to its promise: every label, type and property of the
 * vocabulary, so that what passes there has met them all.
 */
class PlacesTests {

	private static final Path RIVERSIDE = Path.of("src/test/resources/places/riverside");

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RELEASE")
	void usesEveryPropertyOfALabel(Label label) {
		List<NamedCsvRecord> rows = rows("nodes", label.cypher());
		assertThat(filled(rows)).hasSameElementsAs(names(Stream.of("id"), label.properties()));
		assertThat(rows).allMatch((row) -> row.getField("id").startsWith(label.kind() + ":"));
		assertThat(label.properties()).allSatisfy((property) -> usesOnlyItsWords(rows, property));
	}

	@ParameterizedTest
	@EnumSource
	void usesEveryPropertyOfAType(RelationshipType type) {
		List<NamedCsvRecord> rows = rows("relationships", type.name());
		assertThat(filled(rows)).hasSameElementsAs(names(Stream.of("start", "end"), type.properties()));
		assertThat(type.properties()).allSatisfy((property) -> usesOnlyItsWords(rows, property));
	}

	@ParameterizedTest
	@EnumSource(names = { "OWNS", "MEMBER_OF" })
	void usesEveryRole(RelationshipType type) {
		List<NamedCsvRecord> rows = rows("relationships", type.name());
		assertThat(values(rows, "role")).hasSameElementsAs(property(type.properties(), "role").words());
	}

	@Test
	void usesEveryStatusOfAnAction() {
		assertThat(values(rows("nodes", "Action"), "status"))
			.hasSameElementsAs(property(Label.ACTION.properties(), "status").words());
	}

	@ParameterizedTest
	@EnumSource(RelationshipType.class)
	void joinsEveryLabelThatATypeMayJoin(RelationshipType type) {
		Set<String> ends = values(rows("relationships", type.name()), "end").stream()
			.map((id) -> Label.ofId(id).orElseThrow().cypher())
			.collect(Collectors.toSet());
		assertThat(ends).hasSameElementsAs(type.ends().stream().map(Label::cypher).toList());
	}

	@Test
	void explainsOnlyWhatExists() throws IOException {
		Set<String> known = Stream.of(Label.values())
			.filter((label) -> label != Label.RELEASE)
			.flatMap((label) -> rows("nodes", label.cypher()).stream())
			.flatMap((row) -> Stream.of(row.getField("id"), row.getField("formerIds")))
			.collect(Collectors.toSet());
		Matcher told = Pattern.compile("`([a-z]+:[A-Za-z0-9-]+)`")
			.matcher(Files.readString(RIVERSIDE.resolve("README.md")));
		assertThat(told.results().map((id) -> id.group(1)).toList()).hasSizeGreaterThan(50).isSubsetOf(known);
	}

	private static void usesOnlyItsWords(List<NamedCsvRecord> rows, Property property) {
		if (property.type() == ValueType.WORD) {
			assertThat(values(rows, property.name())).isSubsetOf(property.words());
		}
		if (property.required()) {
			assertThat(rows).noneMatch((row) -> row.getField(property.name()).isEmpty());
		}
	}

	private static List<NamedCsvRecord> rows(String folder, String name) {
		return FactCsv.rows(RIVERSIDE.resolve(folder).resolve(name + ".csv"));
	}

	private static Set<String> filled(List<NamedCsvRecord> rows) {
		Set<String> filled = new HashSet<>();
		rows.forEach((row) -> row.getFieldsAsMap()
			.entrySet()
			.stream()
			.filter((cell) -> !cell.getValue().isEmpty())
			.map(Map.Entry::getKey)
			.forEach(filled::add));
		return filled;
	}

	private static List<String> names(Stream<String> ids, List<Property> properties) {
		return Stream.concat(ids, properties.stream().map(Property::name)).toList();
	}

	private static Set<String> values(List<NamedCsvRecord> rows, String column) {
		return rows.stream()
			.map((row) -> row.getField(column))
			.filter((value) -> !value.isEmpty())
			.collect(Collectors.toSet());
	}

	private static Property property(List<Property> properties, String name) {
		return properties.stream().filter((property) -> property.name().equals(name)).findFirst().orElseThrow();
	}

}
