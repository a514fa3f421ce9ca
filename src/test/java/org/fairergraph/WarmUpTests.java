package org.fairergraph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is asked when the application has become ready.
 */
@Tag("unit")
class WarmUpTests {

	private static final Map<String, Object> HELD = Map.of("release",
			Map.of("examples",
					List.of(Map.of("determinant", Map.of("id", "determinant:housing", "name", "Housing"), "area",
							Map.of("id", "area:halton", "name", "Halton")))),
			"accountability",
			Map.of("partners", Map.of("edges", List.of(Map.of("node", Map.of("id", "organisation:halton-council"))))));

	private static final Map<String, Object> UNOWNED = Map.of("release", HELD.get("release"), "accountability",
			Map.of("partners", Map.of("edges", List.of())));

	private final List<ExecutionGraphQlRequest> asked = new ArrayList<>();

	@Test
	void asksEveryQuestionOfThePages() throws IOException {
		warmUp(HELD);
		assertThat(this.asked).extracting(WarmUpTests::operation)
			.contains("Portfolio", "Gaps", "Coverage", "Watchlist");
	}

	@Test
	void leavesTheStateOfTheDataToItsOwnSetting() throws IOException {
		warmUp(HELD);
		assertThat(this.asked).extracting(WarmUpTests::operation).doesNotContain("StateOfTheData");
	}

	@Test
	void asksAboutTheFirstPartnerOfTheExample() throws IOException {
		warmUp(HELD);
		assertThat(this.asked.get(this.asked.size() - 1).getVariables()).containsEntry("partner",
				"organisation:halton-council");
	}

	@Test
	void asksWithoutPartnerWhereNobodyOwnsTheExample() throws IOException {
		warmUp(UNOWNED);
		assertThat(this.asked.get(this.asked.size() - 1).getVariables()).doesNotContainKey("partner");
	}

	@Test
	void asksNothingOfAnEmptyGraph() throws IOException {
		warmUp(Map.of());
		assertThat(this.asked).hasSize(1);
	}

	private void warmUp(Map<String, Object> held) throws IOException {
		OwnQuestions questions = new OwnQuestions((request) -> Mono.just(answer(request, held)), new JsonMapper());
		new WarmUp(questions, new PathMatchingResourcePatternResolver()).run();
	}

	private ExecutionGraphQlResponse answer(ExecutionGraphQlRequest request, Map<String, Object> held) {
		this.asked.add(request);
		return new DefaultExecutionGraphQlResponse(request.toExecutionInput(),
				ExecutionResult.newExecutionResult().data(held).build());
	}

	private static String operation(ExecutionGraphQlRequest request) {
		return request.getDocument().replaceAll("(?s).*?\\nquery (\\w+).*", "$1");
	}

}
