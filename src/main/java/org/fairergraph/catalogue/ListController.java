package org.fairergraph.catalogue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Gives GraphQL the lists of what can be asked about.
 */
@Controller
class ListController {

	private final Lists lists;

	ListController(Lists lists) {
		this.lists = lists;
	}

	@QueryMapping
	Connection<Determinant> determinants(@Argument int first, @Argument @Nullable String after) {
		return this.lists.determinants(Page.of("determinants", first, after));
	}

	@QueryMapping
	Connection<Area> areas(@Argument AreaKind kind, @Argument int first, @Argument @Nullable String after) {
		return this.lists.areas(kind, Page.of("areas " + kind, first, after));
	}

	@BatchMapping(typeName = "Determinant")
	Map<Determinant, List<Determinant>> broader(List<Determinant> determinants) {
		Map<String, List<Determinant>> found = this.lists
			.broader(determinants.stream().map(Determinant::id).collect(Collectors.toSet()));
		return determinants.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(determinant) -> found.getOrDefault(determinant.id(), List.of())));
	}

}
