package org.fairergraph.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FactReaderTests {

	private final Map<String, Fact> facts = SmallestFacts.byId("nodes/Organisation.csv",
			"""
					id,name,aliases,sector,identifiers,opened,collective,formerIds,evidence
					organisation:town-council,Town Council,TC; The Council,PUBLIC,GB-LAE-TWN;RBS,2024-02,false,organisation:old.town,STATED
					""");

	@Test
	void foldsTheWordsOfANodeOnceEach() {
		assertThat(value("organisation:town-council", "words"))
			.isEqualTo(List.of("town council", "tc", "the council", "gb lae twn", "twn", "rbs", "old town"));
	}

	@Test
	void sortsByNameThenId() {
		assertThat(value("organisation:town-council", "sortKey")).isEqualTo("town council\torganisation:town-council");
	}

	@Test
	void keepsTheWordsOfADateBesideTheDayTheyGive() {
		assertThat(value("action:warm-homes", "end")).isEqualTo("2026-06");
		assertThat(value("action:warm-homes", "endsOn")).isEqualTo(LocalDate.of(2026, 6, 30));
		assertThat(value("organisation:town-council", "openedOn")).isEqualTo(LocalDate.of(2024, 2, 1));
	}

	@Test
	void storesNothingForABlank() {
		assertThat(this.facts.get("organisation:town-council")).isNotNull()
			.extracting(Fact::properties)
			.satisfies((properties) -> assertThat(properties).doesNotContainKeys("website", "notes", "closedOn"));
	}

	@Test
	void readsABooleanAndAListAsSuch() {
		assertThat(value("organisation:town-council", "collective")).isEqualTo(false);
		assertThat(value("organisation:town-council", "aliases")).isEqualTo(List.of("TC", "The Council"));
	}

	@Test
	void namesTheFirstSourceOfARelationship() {
		assertThat(value("owns:town-council:warm-homes:LEAD", "source")).isEqualTo("source:report");
	}

	@Test
	void worksOutTheIdOfARelationship() {
		assertThat(this.facts).containsKeys("owns:town-council:warm-homes:LEAD", "part_of:town:county",
				"takes_place_in:warm-homes:town", "cites:action:warm-homes:report");
	}

	private Object value(String id, String key) {
		return SmallestFacts.value(this.facts, id, key);
	}

}
