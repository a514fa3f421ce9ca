package org.fairergraph.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Address} and {@link ChosenReader}, which reads what it writes.
 */
class AddressTests {

	private static final String EVERY_FILTER = "?sector=public&sector=third&role=lead&role=funds&reach=here&reach=wider"
			+ "&status=in-progress&status=unknown&progress=live&progress=not-begun&evidence=stated&evidence=unverified"
			+ "&as-of=2025-03-31";

	@ParameterizedTest
	@ValueSource(strings = { "", "?sector=private", "?role=delivers", "?reach=within", "?status=stopped",
			"?progress=finished", "?evidence=editorial", "?as-of=2025-03-31", EVERY_FILTER })
	void isReadAsItIsWritten(String query) {
		assertThat(address(chosen(query)).html()).isEqualTo("/who-acts/housing/halton" + query);
	}

	@Test
	void hasOneOrder() {
		assertThat(address(chosen("?role=lead&sector=third&sector=public")).html())
			.isEqualTo("/who-acts/housing/halton?sector=public&sector=third&role=lead");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?progress=live", "?evidence=stated&evidence=editorial", "?sector=&as-of=", "?page=2" })
	void dropsWhatGoesWithoutSaying(String query) {
		assertThat(chosen(query)).isEqualTo(Chosen.NOTHING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-03-31", "31 3 2025", "31 03 2025", "31/3/2025", "31.3.2025", " 31  March 2025 ",
			"31 march 2025" })
	void readsADate(String words) {
		assertThat(new ChosenReader(parameters("as-of", words)).chosen().asOf()).isEqualTo(LocalDate.of(2025, 3, 31));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-02-31", "31 2 2025", "31 February 2025", "2025", "3 2025", "yesterday" })
	void refusesWhatIsNoDay(String words) {
		ChosenReader reader = new ChosenReader(parameters("as-of", words));
		assertThat(reader.chosen().asOf()).isNull();
		assertThat(reader.problems()).containsExactly(Problem.BAD_DATE);
	}

	@Test
	void refusesTwoDays() {
		ChosenReader reader = new ChosenReader(query("?as-of=2025-03-31&as-of=2026-03-31"));
		reader.chosen();
		assertThat(reader.problems()).containsExactly(Problem.BAD_DATE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "sector|fourth|sector-public|Sector must be public, private or third",
					"role|LEAD|role-lead|Role must be lead, delivers, supports or funds",
					"reach|near|reach-here|Reach must be here, within or wider",
					"progress|done|progress-live|Progress must be live, finished or not-begun",
					"evidence|true|evidence-stated|Evidence must be stated, editorial or unverified" })
	void namesTheFieldAndWhatWouldBeRight(String name, String value, String field, String message) {
		ChosenReader reader = new ChosenReader(parameters(name, value));
		reader.chosen();
		assertThat(reader.problems()).containsExactly(new Problem(field, message));
	}

	@Test
	void keepsThePlannersWordAndThePlaceInTheListFromTheTable() {
		Address address = new Address("housing-quality", "halton", chosen("?sector=third"), "damp & mould", 100);
		assertThat(address.html())
			.isEqualTo("/who-acts/housing-quality/halton?sector=third&asked=damp+%26+mould&from=100");
		assertThat(address.csv()).isEqualTo("/who-acts/housing-quality/halton.csv?sector=third");
		assertThat(address.json()).isEqualTo("/who-acts/housing-quality/halton.json?sector=third");
		assertThat(address.canonical()).isEqualTo("/who-acts/housing-quality/halton");
	}

	@Test
	void showsMoreInTheSameOrderWhateverWasShownBefore() {
		assertThat(address(Chosen.NOTHING.with(Progress.NOT_BEGUN).with(Progress.FINISHED)).html())
			.isEqualTo("/who-acts/housing/halton?progress=live&progress=finished&progress=not-begun");
	}

	@ParameterizedTest
	@CsvSource({ "100, 240, 100", "100, 100, 0", "240, 240, 0", "5000, 240, 0", "1, 12, 0" })
	void leadsToAPageThatHasPartners(int from, int total, int shown) {
		assertThat(new Address("housing", "halton", Chosen.NOTHING, null, from).within(total).from()).isEqualTo(shown);
	}

	@Test
	void takesOffOneFilterAndKeepsTheOthers() {
		FilterForm form = FilterForm.of(address(chosen("?sector=public&sector=third&as-of=2025-03-31")));
		assertThat(form.used()).containsExactly(
				new FilterForm.Link("Public sector", "/who-acts/housing/halton?sector=third&as-of=2025-03-31"),
				new FilterForm.Link("Third sector", "/who-acts/housing/halton?sector=public&as-of=2025-03-31"));
		assertThat(form.clear()).isEqualTo("/who-acts/housing/halton?as-of=2025-03-31");
		assertThat(form.date()).isEqualTo("31 March 2025");
	}

	@ParameterizedTest
	@CsvSource({ "?sector=third, true", "?role=lead, true", "?reach=here, true", "?status=paused, true",
			"?progress=finished, true", "?evidence=stated, true", "?progress=live&progress=finished, false",
			"?evidence=stated&evidence=editorial&evidence=unverified, false", "?as-of=2025-03-31, false" })
	void isNarrowedWhereSomethingLiveAndCheckedIsHidden(String query, boolean narrowed) {
		assertThat(chosen(query).narrowed()).isEqualTo(narrowed);
	}

	@Test
	void asksTheApiInItsOwnWords() {
		assertThat(chosen(EVERY_FILTER).variables()).containsEntry("sectors", List.of("PUBLIC", "THIRD"))
			.containsEntry("roles", List.of("LEAD", "FUNDS"))
			.containsEntry("reach", List.of("HERE", "WIDER"))
			.containsEntry("statuses", List.of("IN_PROGRESS", "UNKNOWN"))
			.containsEntry("progress", List.of("LIVE", "NOT_BEGUN"))
			.containsEntry("evidence", List.of("STATED", "UNVERIFIED"))
			.containsEntry("asOf", "2025-03-31");
		assertThat(Chosen.NOTHING.variables()).isEmpty();
	}

	private static Address address(Chosen chosen) {
		return new Address("housing", "halton", chosen, null, 0);
	}

	private static Chosen chosen(String query) {
		ChosenReader reader = new ChosenReader(query(query));
		Chosen chosen = reader.chosen();
		assertThat(reader.problems()).isEmpty();
		return chosen;
	}

	private static MultiValueMap<String, String> query(String query) {
		return UriComponentsBuilder.fromUriString(query).build().getQueryParams();
	}

	private static MultiValueMap<String, String> parameters(String name, String value) {
		return new LinkedMultiValueMap<>(Map.of(name, List.of(value)));
	}

}
