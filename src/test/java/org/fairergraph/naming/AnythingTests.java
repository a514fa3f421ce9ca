package org.fairergraph.naming;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.fairergraph.api.ErrorCode;
import org.fairergraph.api.Refusal;
import org.fairergraph.graph.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A word may mean a thing of any kind.
 */
@TestInstance(Lifecycle.PER_CLASS)
class AnythingTests {

	private static final Set<Label> KINDS = EnumSet.of(Label.DETERMINANT, Label.AREA, Label.ORGANISATION);

	private final LookUps lookUps = SmallPlace.lookUps();

	private final Anything anything = new Anything(new Naming(this.lookUps), this.lookUps);

	@ParameterizedTest
	@CsvSource({ "area:E06000006,area:E06000006", "AREA:e06000006,area:E06000006", "HBC,organisation:halton-council",
			"organisation:halton-council,organisation:halton-council", "Damp & mould,determinant:housing-quality" })
	void findsWhatAWordMeans(String word, String id) {
		assertThat(this.anything.find(KINDS, word, "from").id()).isEqualTo(id);
	}

	@Test
	void asksBackWhereAWordMeansThingsOfTwoKinds() {
		Refusal refusal = refused("E06000006");
		assertThat(refusal.code()).isEqualTo(ErrorCode.AMBIGUOUS);
		assertThat(things(refusal, "candidates")).containsExactly("AREA area:E06000006",
				"ORGANISATION organisation:halton-council");
		assertThat(refusal).hasMessageStartingWith("'E06000006' means more than one thing: ");
		assertThat(refusal.details()).containsEntry("argument", "from");
	}

	@Test
	void asksBackWhereAWordMeansTwoOfOneKind() {
		assertThat(things(refused("Retrofit"), "candidates")).hasSize(2);
	}

	@Test
	void suggestsWhatIsNearest() {
		Refusal refusal = refused("Haltn");
		assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND);
		assertThat(things(refusal, "suggestions")).first().isEqualTo("AREA area:E06000006");
		assertThat(refusal).hasMessageStartingWith("'Haltn' is not known. Did you mean Halton");
	}

	@Test
	void saysWhereNothingIsNear() {
		assertThat(refused("zzzzzzzz")).hasMessage("'zzzzzzzz' is not known. Nothing that we hold is like it.");
	}

	@Test
	void refusesAnIdOfAnotherKind() {
		assertThat(refused("source:editors").code()).isEqualTo(ErrorCode.BAD_REQUEST);
		assertThat(refused("source:editors"))
			.hasMessage("'from' must be the id or a name of one of these: determinant, area, organisation.");
	}

	@Test
	void refusesABlank() {
		assertThat(refused("  ").code()).isEqualTo(ErrorCode.BAD_REQUEST);
	}

	private Refusal refused(String word) {
		return catchThrowableOfType(Refusal.class, () -> this.anything.find(KINDS, word, "from"));
	}

	private static List<String> things(Refusal refusal, String list) {
		return ((List<?>) Objects.requireNonNull(refusal.details().get(list))).stream()
			.map((thing) -> (Map<?, ?>) thing)
			.map((thing) -> thing.get("kind") + " " + thing.get("id"))
			.toList();
	}

}
