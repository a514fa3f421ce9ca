package org.fairergraph.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Pages of an answer that is known as a whole, while the answer changes between them.
 */
class AnswerConnectionTests {

	private static final List<String> ROWS = List.of("b", "d", "f", "h");

	@Test
	void walksEveryRowOnce() {
		assertThat(walk((page) -> ROWS)).isEqualTo(ROWS);
	}

	@Test
	void goesOnWhereTheLastRowWas() {
		assertThat(walk((page) -> (page == 0) ? ROWS : List.of("b", "f", "h"))).isEqualTo(ROWS);
	}

	@Test
	void repeatsNothingWhereRowsCome() {
		assertThat(walk((page) -> (page == 0) ? ROWS : List.of("a", "b", "c", "d", "e", "f", "h"))).containsExactly("b",
				"d", "e", "f", "h");
	}

	@Test
	void resumesRightAfterEachEdge() {
		assertThat(page(ROWS, null, 4).edges()).allSatisfy((edge) -> assertThat(page(ROWS, edge.cursor(), 4).nodes())
			.isEqualTo(ROWS.subList(ROWS.indexOf(edge.node()) + 1, ROWS.size())));
	}

	@Test
	void saysThatAnEmptyAnswerIsEmpty() {
		AnswerConnection<String> empty = page(List.of(), null, 4);
		assertThat(empty.nodes()).isEmpty();
		assertThat(empty.totalCount()).isZero();
		assertThat(empty.pageInfo()).isEqualTo(new PageInfo(false, false, null, null));
	}

	@Test
	void refusesACursorOfAnotherAnswer() {
		String foreign = Cursor.of("another", "b");
		assertThatThrownBy(() -> page(ROWS, foreign, 2)).isInstanceOf(Refusal.class);
	}

	private static List<String> walk(Function<Integer, List<String>> answers) {
		List<String> seen = new ArrayList<>();
		@Nullable String after = null;
		for (int page = 0; page == 0 || after != null; page++) {
			AnswerConnection<String> rows = page(answers.apply(page), after, 2);
			seen.addAll(rows.nodes());
			after = rows.pageInfo().hasNextPage() ? rows.pageInfo().endCursor() : null;
		}
		return seen;
	}

	private static AnswerConnection<String> page(List<String> rows, @Nullable String after, int first) {
		return AnswerConnection.of(rows, Function.identity(), "scope", first, after);
	}

}
