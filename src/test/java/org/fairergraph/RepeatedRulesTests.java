package org.fairergraph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.fairergraph.support.StoredQuery;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the rules that many questions share to one wording: a marked block is the same to
 * the letter wherever it stands, but for its indent.
 */
@Tag("architecture")
class RepeatedRulesTests {

	private static final List<StoredQuery> QUERIES = StoredQuery.all();

	@Test
	void saysARuleTheSameWayInEveryFile() {
		assertThat(wordings()).isNotEmpty().allSatisfy((name, wordings) -> assertThat(wordings).as(name).hasSize(1));
	}

	@Test
	void readsEveryBlockThatIsMarked() {
		assertThat(QUERIES).allSatisfy((query) -> assertThat(query.blocks())
			.hasSize((int) query.text().lines().filter((line) -> line.contains("// ---")).count() / 2));
	}

	private static Map<String, Set<String>> wordings() {
		return QUERIES.stream()
			.flatMap((query) -> query.blocks().stream())
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
	}

}
