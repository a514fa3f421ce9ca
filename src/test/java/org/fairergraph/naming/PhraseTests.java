package org.fairergraph.naming;

import java.util.List;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.Label;
import org.fairergraph.support.GraphDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhraseTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', delimiter = '|', value = { "PRINCIPLE | number: 5 | principle 5",
			"DETERMINANT | name: 'x' | determinant with nothing broader",
			"RECOMMENDATION | kind: 'RECOMMENDATION', number: '3a', report: 'Fair Society' | recommendation 3a in Fair Society",
			"RECOMMENDATION | kind: 'HEADING' | heading", "GOAL | due: '2026' | goal due 2026",
			"INDICATOR | unit: 'years' | indicator in years", "AREA | kind: 'SUB_ICB' | sub-ICB",
			"AREA | kind: 'COMBINED_AUTHORITY' | combined authority",
			"ORGANISATION | kind: 'NHS trust', sector: 'PUBLIC' | NHS trust",
			"ORGANISATION | sector: 'THIRD', closed: '2022-07' | third sector, closed 2022-07",
			"ACTION | title: 'x' | action", "SOURCE | publisher: 'ONS', published: '2024' | published by ONS, 2024" })
	void tellsThingsApart(Label label, String properties, String phrase) {
		Graph graph = GraphDatabase.holding("CREATE (n:%s {id: 'x:y', evidence: 'STATED', %s}) SET n.title = 'a thing'"
			.formatted(label.cypher(), properties));
		assertThat(new Candidates(graph).of(label, List.of(new Match("x:y", "y")))).singleElement()
			.extracting(Candidate::describedAs)
			.isEqualTo(phrase);
	}

	@ParameterizedTest
	@CsvSource({ "1,A", "2,A or B", "3,'A, B or C'" })
	void joinsNames(int count, String sentence) {
		assertThat(Listing.of(List.of("A", "B", "C").subList(0, count), "or")).isEqualTo(sentence);
	}

}
