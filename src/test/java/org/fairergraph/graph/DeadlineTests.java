package org.fairergraph.graph;

import java.time.Duration;
import java.util.Map;

import org.fairergraph.support.GraphDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.QueryTimeoutException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DeadlineTests {

	@AfterEach
	void lift() {
		Deadline.lift();
	}

	@Test
	void leavesAReadItsTimeWhereThereIsNone() {
		assertThat(Deadline.left(Duration.ofSeconds(10))).hasSeconds(10);
	}

	@Test
	void leavesAReadItsTimeWhereMoreIsLeft() {
		Deadline.set(Duration.ofHours(1));
		assertThat(Deadline.left(Duration.ofSeconds(10))).hasSeconds(10);
	}

	@Test
	void leavesAReadNoMoreThanIsLeft() {
		Deadline.set(Duration.ofMinutes(1));
		assertThat(Deadline.left(Duration.ofHours(1))).isLessThanOrEqualTo(Duration.ofMinutes(1));
	}

	@Test
	void isOverWhenItIsLifted() {
		Deadline.set(Duration.ZERO);
		Deadline.lift();
		assertThat(Deadline.left(Duration.ofSeconds(10))).hasSeconds(10);
	}

	@Test
	void asksNothingWhenTheTimeIsSpent() {
		Graph graph = GraphDatabase.holding("");
		Deadline.set(Duration.ZERO);
		assertThatExceptionOfType(QueryTimeoutException.class)
			.isThrownBy(() -> graph.read("this would be refused", Map.of()));
	}

	@Test
	void endsAReadInTheDatabase() {
		Graph graph = GraphDatabase.holding("");
		Deadline.set(Duration.ofMillis(300));
		assertThatExceptionOfType(QueryTimeoutException.class)
			.isThrownBy(() -> graph.read("UNWIND range(1, 1000000000) AS n RETURN count(n % $k)", Map.of("k", 7)))
			.withMessageContaining("ended");
	}

}
