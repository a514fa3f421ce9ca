package org.fairergraph.catalogue;

import java.util.Map;

import org.fairergraph.graph.Label;
import org.fairergraph.support.GraphDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Catalogue}.
 */
@CatalogueTest
class CatalogueTests {

	@Autowired
	Catalogue catalogue;

	@ParameterizedTest
	@EnumSource
	void findsAThingWithEveryProperty(Label label) {
		Map<String, Object> properties = Specimen.of(label);
		GraphDatabase.holding("").write((work) -> work.run(Specimen.creating(label), Map.of("properties", properties)));
		assertThat(this.catalogue.find(label.kind() + ":x")).hasValueSatisfying(
				(thing) -> assertThat(Specimen.told(thing)).containsExactlyInAnyOrderEntriesOf(properties));
	}

	@ParameterizedTest
	@EnumSource
	void findsAThingThatSaysLittle(Label label) {
		Map<String, Object> properties = Specimen.least(label);
		GraphDatabase.holding("").write((work) -> work.run(Specimen.creating(label), Map.of("properties", properties)));
		assertThat(this.catalogue.find(label.kind() + ":x")).hasValueSatisfying(
				(thing) -> assertThat(Specimen.told(thing)).containsExactlyInAnyOrderEntriesOf(properties));
	}

	@ParameterizedTest
	@EnumSource
	void readsTheSameFromWhatAStatementReturns(Label label) {
		GraphDatabase.holding("")
			.write((work) -> work.run(Specimen.creating(label), Map.of("properties", Specimen.of(label))));
		Thing thing = this.catalogue.find(label.kind() + ":x").orElseThrow();
		assertThat(GraphDatabase.graph().read("MATCH (n) RETURN n {.*} AS n", Map.of())).singleElement()
			.satisfies((row) -> assertThat(Specimen.read(thing, row.get("n"))).isEqualTo(thing));
	}

	@Test
	void findsAThingByTheIdThatItHadBefore() {
		GraphDatabase.holding("CREATE (:Area {id: 'area:new', name: 'New', kind: 'WARD', evidence: 'STATED',"
				+ " formerIds: ['area:older', 'area:old']})");
		assertThat(this.catalogue.find("area:old"))
			.hasValueSatisfying((thing) -> assertThat(thing.id()).isEqualTo("area:new"));
	}

	@Test
	void prefersTheIdThatAThingHasNow() {
		GraphDatabase.holding("CREATE (:Area {id: 'area:a', name: 'A', kind: 'WARD', evidence: 'STATED'})"
				+ " CREATE (:Area {id: 'area:b', name: 'B', kind: 'WARD', evidence: 'STATED', formerIds: ['area:a']})");
		assertThat(this.catalogue.find("area:a"))
			.hasValueSatisfying((thing) -> assertThat(thing.id()).isEqualTo("area:a"));
	}

	@Test
	void findsNothingWhereThereIsNothing() {
		GraphDatabase.holding("");
		assertThat(this.catalogue.find("area:a")).isEmpty();
		assertThat(this.catalogue.find("nonsense")).isEmpty();
		assertThat(this.catalogue.release()).isEmpty();
	}

}
