package org.fairergraph.seed;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CellReaderTests {

	@Test
	void knowsWhereACellBegins() {
		assertThat(positions("id,name\narea:a,A\n")).containsExactly("1:1", "1:4", "2:1", "2:8");
	}

	@Test
	void countsTheQuotesThatAreNoPartOfTheValue() {
		assertThat(positions("\"a \"\"b\"\"\",c\n")).containsExactly("1:1", "1:11");
	}

	@Test
	void countsTheLinesWithinQuotes() {
		assertThat(positions("\"one\ntwo\r\nthree\",x,\"\n\",y\nz\n")).containsExactly("1:1", "3:8", "3:10", "4:3",
				"5:1");
	}

	@Test
	void countsACharacterBeyondSixteenBitsAsOne() {
		assertThat(positions("🏠é,x\n")).containsExactly("1:1", "1:4");
	}

	@Test
	void readsALineEndWithinQuotesAlike() {
		assertThat(CellReader.read("f", "\"one\r\ntwo\"\r\n", new SharedTexts()).get(0).get(0).text())
			.isEqualTo("one\ntwo");
	}

	private static List<String> positions(String text) {
		return CellReader.read("f", text, new SharedTexts())
			.stream()
			.flatMap(List::stream)
			.map((cell) -> cell.position().line() + ":" + cell.position().column())
			.toList();
	}

}
