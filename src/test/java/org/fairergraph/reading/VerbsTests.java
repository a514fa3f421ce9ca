package org.fairergraph.reading;

import java.util.List;
import java.util.Map;

import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.RelationshipType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A step of a path says who does what in the direction of reading, by name.
 */
class VerbsTests {

	private static final Waypoint TORUS = new Waypoint("organisation:torus", "Torus", Evidence.STATED);

	private static final Waypoint HOMES = new Waypoint("action:homes", "Affordable homes", Evidence.STATED);

	private static final Waypoint HOUSING = new Waypoint("determinant:housing", "Social housing", Evidence.STATED);

	private static final Waypoint HALTON = new Waypoint("area:halton", "Halton", Evidence.STATED);

	@ParameterizedTest
	@EnumSource
	void hasWordsForEveryTypeBothWays(RelationshipType type) {
		Verbs verbs = Verbs.of(type, "");
		assertThat(verbs.sentence(true, "A", "B")).startsWith("A ").endsWith(".").contains("B");
		assertThat(verbs.sentence(false, "A", "B")).startsWith("A ").endsWith(".").contains("B");
		assertThat(verbs.onward()).isNotEqualTo(verbs.back());
	}

	@Test
	void readsAPathFromItsBeginning() {
		assertThat(said("OWNS", "LEAD", TORUS, HOMES, true)).isEqualTo("Torus leads “Affordable homes”.");
		assertThat(said("TARGETS", "", HOMES, HOUSING, true)).isEqualTo("“Affordable homes” targets social housing.");
	}

	@Test
	void readsAPathFromItsEnd() {
		assertThat(said("TARGETS", "", HOUSING, HOMES, false))
			.isEqualTo("Social housing is targeted by “Affordable homes”.");
		assertThat(said("OWNS", "FUNDS", HOMES, TORUS, false)).isEqualTo("“Affordable homes” is paid for by Torus.");
		assertThat(said("OPERATES_IN", "", HALTON, TORUS, false))
			.isEqualTo("Halton is where Torus is recorded as working.");
	}

	@Test
	void tellsMembersApart() {
		assertThat(List.of("MEMBER", "CHAIR", "PARTNER", "SIGNATORY", "HOST", "SECRETARIAT", "OVERSIGHT"))
			.extracting((role) -> Verbs.of(RelationshipType.MEMBER_OF, role))
			.doesNotHaveDuplicates();
	}

	private static String said(String type, String role, Waypoint one, Waypoint other, boolean onward) {
		Value link = Values.value(Map.of("id", "x", "type", type, "role", role, "evidence", "STATED", "start",
				onward ? one.id() : other.id()));
		return Step.between(link, one, other).sentence();
	}

}
