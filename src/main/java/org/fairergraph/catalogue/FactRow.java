package org.fairergraph.catalogue;

import java.util.List;
import java.util.stream.Stream;

import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.Label;
import org.fairergraph.graph.RelationshipType;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Makes facts of the rows of {@code catalogue/evidence.cypher}.
 */
final class FactRow {

	private FactRow() {
	}

	static Fact fact(Record row) {
		return row.get("thing").isNull() ? ofLink(row) : ofThing(row);
	}

	private static Fact ofThing(Record row) {
		Thing thing = thing(row, "label", "thing");
		return new Fact(thing.id(), ThingWords.sentence(thing, row), thing.evidence(), thing.weaker(),
				citations(thing, row.get("cited")), null, thing.confirmed(), null, null);
	}

	private static Fact ofLink(Record row) {
		Value link = row.get("link");
		Thing from = thing(row, "fromLabel", "from");
		Thing to = thing(row, "toLabel", "to");
		RelationshipType type = RelationshipType.valueOf(row.get("type").asString());
		Evidence evidence = link.get("evidence").isNull() ? from.evidence()
				: Evidence.valueOf(link.get("evidence").asString());
		return new Fact(link.get("id").asString(), LinkWords.sentence(type, row), evidence, List.of(),
				(type == RelationshipType.CITES) ? List.of(new Citation(text(link, "locator"), to.id()))
						: Citation.of(texts(link, "sources"), texts(link, "locators")),
				text(link, "asserted"), null, from.confirmed(), to.confirmed());
	}

	private static Thing thing(Record row, String label, String key) {
		return Things.of(Label.ofCypher(row.get(label).asString()).orElseThrow(), row.get(key));
	}

	private static List<Citation> citations(Thing thing, Value cited) {
		Stream<Citation> own = (thing instanceof Observation observation) ? Stream.of(observation.citation())
				: Stream.empty();
		return Stream
			.concat(own,
					cited.asList((one) -> new Citation(text(one, "locator"), one.get("source").asString())).stream())
			.toList();
	}

	private static @Nullable String text(Value properties, String key) {
		return Properties.filled(properties.get(key).asString(""));
	}

	private static List<String> texts(Value properties, String key) {
		Value value = properties.get(key);
		return value.isNull() ? List.of() : value.asList(Value::asString);
	}

}
