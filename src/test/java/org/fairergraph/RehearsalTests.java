package org.fairergraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is asked before the application says that it is ready.
 */
@Tag("unit")
class RehearsalTests {

	private static final ExecutionResult HELD = data(Map.of("release", Map.of("examples",
			List.of(example("determinant:housing", "area:halton"), example("determinant:debt", "area:sefton")))));

	private static final ExecutionResult NOTHING_HELD = data(Map.of());

	private static final ExecutionResult ANSWER = data(Map.of("accountability", Map.of()));

	private static final ExecutionResult TOO_LATE = error("TIMEOUT");

	private final List<Map<String, Object>> asked = new ArrayList<>();

	@Test
	void asksTheFirstExampleOfTheStartPage() {
		rehearse(HELD, ANSWER);
		assertThat(this.asked.get(1)).containsEntry("determinant", "determinant:housing")
			.containsEntry("area", "area:halton");
	}

	@Test
	void asksAgainWhatWasNotAnsweredInTime() {
		rehearse(TOO_LATE, HELD, TOO_LATE, TOO_LATE, ANSWER);
		assertThat(this.asked).hasSize(5);
	}

	@Test
	void doesNotAskForEver() {
		rehearse(HELD, TOO_LATE, TOO_LATE, TOO_LATE, TOO_LATE, TOO_LATE, TOO_LATE);
		assertThat(this.asked).hasSize(6);
	}

	@Test
	void leavesAnyOtherErrorToThoseWhoAsk() {
		rehearse(HELD, error("UNAVAILABLE"));
		assertThat(this.asked).hasSize(2);
	}

	@Test
	void asksNothingOfAnEmptyGraph() {
		rehearse(NOTHING_HELD);
		assertThat(this.asked).hasSize(1);
	}

	@Test
	void goesOnWhereTheStartPageIsNotAnswered() {
		rehearse(error("UNAVAILABLE"));
		assertThat(this.asked).hasSize(1);
	}

	private void rehearse(ExecutionResult... results) {
		new Rehearsal(new OwnQuestions((request) -> Mono.just(answer(request, results)), new JsonMapper())).run();
	}

	private ExecutionGraphQlResponse answer(ExecutionGraphQlRequest request, ExecutionResult... results) {
		ExecutionInput input = request.toExecutionInput();
		this.asked.add(input.getRawVariables().toMap());
		return new DefaultExecutionGraphQlResponse(input, results[this.asked.size() - 1]);
	}

	private static Map<String, Object> example(String determinant, String area) {
		return Map.of("determinant", Map.of("id", determinant, "name", "any"), "area",
				Map.of("id", area, "name", "any"));
	}

	private static ExecutionResult data(Map<String, Object> data) {
		return ExecutionResult.newExecutionResult().data(data).build();
	}

	private static ExecutionResult error(String code) {
		return ExecutionResult.newExecutionResult()
			.addError(GraphqlErrorBuilder.newError().message(code).extensions(Map.of("code", code)).build())
			.build();
	}

}
