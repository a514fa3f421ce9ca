package org.fairergraph.catalogue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * Leads from things to their sources, one statement for all that stand beside each other.
 */
@Controller
class CitationController {

	private final Citations citations;

	CitationController(Citations citations) {
		this.citations = citations;
	}

	@BatchMapping(typeName = "Node", field = "citations")
	Map<Thing, List<Citation>> citations(List<Thing> things) {
		List<String> joined = things.stream()
			.filter((thing) -> !(thing instanceof Observation))
			.map(Thing::id)
			.toList();
		Map<String, List<Citation>> found = joined.isEmpty() ? Map.of() : this.citations.of(joined);
		return things.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (thing) -> (thing instanceof Observation observation)
					? List.of(observation.citation()) : found.getOrDefault(thing.id(), List.of())));
	}

	@BatchMapping(typeName = "Citation", field = "source")
	Map<Citation, Source> source(List<Citation> citations) {
		Map<String, Source> found = this.citations
			.sources(citations.stream().map(Citation::sourceId).collect(Collectors.toSet()));
		return citations.stream()
			.distinct()
			.filter((citation) -> found.containsKey(citation.sourceId()))
			.collect(Collectors.toMap(Function.identity(), (citation) -> found.get(citation.sourceId())));
	}

}
