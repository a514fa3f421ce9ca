package org.fairergraph.naming;

import java.util.List;

import org.fairergraph.api.ErrorCode;
import org.fairergraph.api.Refusal;
import org.fairergraph.graph.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@TestInstance(Lifecycle.PER_CLASS)
class LookUpTests {

	private final LookUpController controller = new LookUpController(SmallPlace.lookUps());

	@Test
	void findsOneThingAndTellsTheWordAsItIsWritten() {
		LookUp lookUp = this.controller.lookUp("cafe and HOME", Kind.DETERMINANT);
		assertThat(lookUp.outcome()).isEqualTo(Outcome.FOUND);
		assertThat(lookUp.candidates()).containsExactly(new Candidate("determinant:housing", "Housing",
				Kind.DETERMINANT, "Café & home", "narrower than Social determinants", Evidence.STATED));
	}

	@Test
	void showsEveryCandidateOfAnAmbiguousWord() {
		LookUp lookUp = this.controller.lookUp("church", Kind.AREA);
		assertThat(lookUp.outcome()).isEqualTo(Outcome.AMBIGUOUS);
		assertThat(lookUp.candidates()).extracting(Candidate::told)
			.containsExactly("Church (ward in Sefton)", "Church (ward in Halton)");
	}

	@Test
	void marksWhatIsUnverified() {
		assertThat(this.controller.lookUp("E05015287", Kind.AREA).candidates()).singleElement()
			.extracting(Candidate::evidence)
			.isEqualTo(Evidence.UNVERIFIED);
	}

	@Test
	void suggestsWhatBeginsWithTwoLetters() {
		LookUp lookUp = this.controller.lookUp("ho", Kind.DETERMINANT);
		assertThat(lookUp.outcome()).isEqualTo(Outcome.NOT_FOUND);
		assertThat(lookUp.suggestions()).extracting(Candidate::name).containsExactly("Housing", "Housing quality");
	}

	@Test
	void suggestsNothingForOneLetter() {
		assertThat(this.controller.lookUp("h", Kind.DETERMINANT).suggestions()).isEmpty();
	}

	@Test
	void suggestsWhatGoesOnAfterWhatWasFound() {
		LookUp lookUp = this.controller.lookUp("housing", Kind.DETERMINANT);
		assertThat(lookUp.candidates()).extracting(Candidate::name).containsExactly("Housing");
		assertThat(lookUp.suggestions()).extracting(Candidate::name).containsExactly("Housing quality");
	}

	@Test
	void suggestsAtMostEight() {
		assertThat(this.controller.lookUp("e0", Kind.AREA).suggestions()).hasSizeBetween(5, 8);
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void looksAmongEveryKind(Kind kind) {
		assertThat(this.controller.lookUp("zxqwv", kind))
			.isEqualTo(new LookUp("zxqwv", kind, Outcome.NOT_FOUND, List.of(), List.of()));
	}

	@Test
	void refusesABlankText() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.controller.lookUp(" ", Kind.AREA))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(ErrorCode.BAD_REQUEST));
	}

}
