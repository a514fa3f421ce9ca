package org.fairergraph.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * Leads from determinants to those of which they are parts.
 */
@Controller
class BroaderController {

	private final Broader broader;

	BroaderController(Broader broader) {
		this.broader = broader;
	}

	@BatchMapping(typeName = "Determinant")
	Map<Determinant, List<Determinant>> broader(List<Determinant> determinants) {
		Map<String, List<Determinant>> found = this.broader.of(ids(determinants));
		return determinants.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(determinant) -> found.getOrDefault(determinant.id(), List.of())));
	}

	private static Collection<String> ids(List<Determinant> determinants) {
		return determinants.stream().map(Determinant::id).collect(Collectors.toSet());
	}

}
