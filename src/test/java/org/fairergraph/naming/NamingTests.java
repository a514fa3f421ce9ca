package org.fairergraph.naming;

import java.util.List;
import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.fairergraph.api.ErrorCode;
import org.fairergraph.api.Refusal;
import org.fairergraph.graph.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

@TestInstance(Lifecycle.PER_CLASS)
class NamingTests {

	private static final String LONGEST = "x".repeat(Word.LONGEST);

	private final Naming naming = new Naming(SmallPlace.lookUps());

	@ParameterizedTest
	@CsvSource({ "AREA,area:E06000006,area:E06000006", "AREA,AREA:e06000006,area:E06000006",
			"AREA,area:halton-old,area:E06000006", "AREA,halton-old,area:E06000006", "AREA,E06000006,area:E06000006",
			"AREA,01f,area:E06000006", "AREA,  HALTON ,area:E06000006", "AREA,Hált̂on,area:E06000006",
			"AREA,cheshire north,area:E06000006", "AREA,St. Helens,area:E08000013", "AREA,st  helens,area:E08000013",
			"AREA,Dukes,area:E05000938", "AREA,duke’s,area:E05000938",
			"DETERMINANT,Damp & mould,determinant:housing-quality", "DETERMINANT,cafe and home,determinant:housing",
			"DETERMINANT,CAFÉ & HOME,determinant:housing",
			"DETERMINANT,determinant:early-years,determinant:early-years",
			"DETERMINANT,early-years,determinant:early-years", "ORGANISATION,gb-lae-hal,organisation:halton-council",
			"ORGANISATION,HBC,organisation:halton-council",
			"ORGANISATION,organisation:halton-council,organisation:halton-council",
			"ORGANISATION,E06000006,organisation:halton-council", "ORGANISATION,01F,organisation:halton-council" })
	void findsWhatAWordMeans(Label label, String word, String id) {
		assertThat(this.naming.find(label, word, "word").id()).isEqualTo(id);
	}

	@Test
	void findsSeveralThingsInTheOrderInWhichTheyAreSought() {
		assertThat(this.naming.find(List.of(new Sought(Label.AREA, "halton", "area"),
				new Sought(Label.DETERMINANT, "early-years", "determinant"), new Sought(Label.AREA, "Dukes", "ward"),
				new Sought(Label.ORGANISATION, "01F", "partner"))))
			.extracting(Named::id)
			.containsExactly("area:E06000006", "determinant:early-years", "area:E05000938",
					"organisation:halton-council");
	}

	@Test
	void refusesTheFirstOfSeveralThatIsNotFound() {
		Refusal refusal = catchThrowableOfType(Refusal.class,
				() -> this.naming.find(List.of(new Sought(Label.AREA, "halton", "area"),
						new Sought(Label.DETERMINANT, "zzz", "determinant"), new Sought(Label.AREA, "yyy", "ward"))));
		assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND);
		assertThat(refusal).hasMessageStartingWith("'zzz'");
	}

	@Test
	void namesWhatItFound() {
		assertThat(this.naming.find(Label.AREA, "e08000013", "area"))
			.isEqualTo(new Named("area:E08000013", "St Helens"));
	}

	@Test
	void asksBackWhereAWordMeansTwoDeterminants() {
		Refusal refusal = refused(Label.DETERMINANT, "Retrofit");
		assertThat(refusal.code()).isEqualTo(ErrorCode.AMBIGUOUS);
		assertThat(ids(refusal, "candidates")).containsExactly("determinant:climate-change",
				"determinant:housing-quality");
		assertThat(refusal)
			.hasMessage("'Retrofit' means more than one determinant: Climate change (narrower than Social "
					+ "determinants) or Housing quality (narrower than Housing). Ask again with the id of one.");
	}

	@Test
	void asksBackWhichOfTwoWards() {
		Refusal refusal = refused(Label.AREA, "church");
		assertThat(refusal.details().get("candidates")).asInstanceOf(InstanceOfAssertFactories.list(Map.class))
			.extracting("describedAs", "evidence")
			.containsExactly(tuple("ward in Sefton", "STATED"), tuple("ward in Halton", "UNVERIFIED"));
	}

	@ParameterizedTest
	@CsvSource({ "DETERMINANT,housng,determinant:housing", "DETERMINANT,Hosuing,determinant:housing",
			"DETERMINANT,child care,determinant:early-years", "DETERMINANT,ACE,determinant:early-years",
			"DETERMINANT,mould,determinant:housing-quality", "DETERMINANT,damp homes,determinant:housing",
			"DETERMINANT,quality of the housing,determinant:housing-quality",
			"DETERMINANT,determinant:housng,determinant:housing", "AREA,Halton Borough,area:E06000006",
			"AREA,haltn,area:E06000006", "AREA,Saint Helens,area:E08000013",
			"ORGANISATION,Halton Borough,organisation:halton-council",
			"ORGANISATION,Sefton Council,organisation:sefton-mbc",
			"ORGANISATION,Haltn Councl,organisation:halton-council" })
	void saysWhatMayHaveBeenMeant(Label label, String word, String first) {
		Refusal refusal = refused(label, word);
		assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND);
		assertThat(ids(refusal, "suggestions")).startsWith(first);
		assertThat(refusal).hasMessageContaining("Did you mean");
	}

	@Test
	void suggestsOneCouncilOnlyForItsName() {
		assertThat(ids(refused(Label.ORGANISATION, "Halton Councl"), "suggestions"))
			.containsExactly("organisation:halton-council");
	}

	@ParameterizedTest
	@ValueSource(strings = { "zxqwv", "flimflam of the brouhaha", "q", "***", "日本", "area:zxqwv" })
	void suggestsNothingForNonsense(String nonsense) {
		Refusal refusal = refused(Label.AREA, nonsense);
		assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND);
		assertThat(refusal.details()).containsEntry("argument", "word").containsEntry("suggestions", List.of());
	}

	@Test
	void tellsThatAnIdIsOfAnotherKind() {
		assertThat(refused(Label.AREA, "determinant:housing"))
			.hasMessageContaining("'determinant:housing' is not known as an area. It is written like the id of another "
					+ "kind of thing: determinant.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "+", "-", "&&", "||", "!", "(", ")", "{", "}", "[", "]", "^", "\"", "~", "*", "?", ":",
			"\\", "/", "AND", "OR", "NOT", "TO", "a b", "<", ">", "=", "'", "`", "\t", "\n", "$", "%", "_", "\u0000",
			"\uD83C" })
	void takesSpecialCharactersToTheLetter(String special) {
		assertThat(refused(Label.AREA, "Zzzz" + special + "Yyyy").code()).isEqualTo(ErrorCode.NOT_FOUND);
		assertThat(refused(Label.AREA, special + "e1200009").code()).isEqualTo(ErrorCode.NOT_FOUND);
		assertThat(refused(Label.AREA, "e0600000" + special + "9").code()).isEqualTo(ErrorCode.NOT_FOUND);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "\n\t" })
	void refusesABlankWord(String blank) {
		Refusal refusal = refused(Label.AREA, blank);
		assertThat(refusal.code()).isEqualTo(ErrorCode.BAD_REQUEST);
		assertThat(refusal.details()).isEqualTo(Map.of("argument", "word"));
	}

	@Test
	void refusesAWordThatIsTooLong() {
		assertThat(refused(Label.AREA, LONGEST + "x").code()).isEqualTo(ErrorCode.BAD_REQUEST);
		assertThat(refused(Label.AREA, LONGEST).code()).isEqualTo(ErrorCode.NOT_FOUND);
	}

	private Refusal refused(Label label, String word) {
		Refusal refusal = catchThrowableOfType(Refusal.class, () -> this.naming.find(label, word, "word"));
		assertThat(refusal).isNotNull();
		return refusal;
	}

	@SuppressWarnings("unchecked")
	private static List<Object> ids(Refusal refusal, String key) {
		return ((List<Map<String, Object>>) refusal.details().getOrDefault(key, List.of())).stream()
			.map((thing) -> thing.getOrDefault("id", ""))
			.toList();
	}

}
