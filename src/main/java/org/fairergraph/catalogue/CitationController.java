package org.fairergraph.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/**
 * Leads from things to their sources, one statement for all that stand beside each other.
 * Citations have one loader of their own, since a batch mapping on the interface would
 * make one for each kind of thing.
 */
@Controller
class CitationController {

	private final Citations citations;

	CitationController(Citations citations, BatchLoaderRegistry loaders) {
		this.citations = citations;
		loaders.<Thing, List<Citation>>forName("citations")
			.registerMappedBatchLoader((things, environment) -> Mono.fromSupplier(() -> of(things)));
	}

	@SchemaMapping(typeName = "Node", field = "citations")
	CompletableFuture<List<Citation>> citations(Thing thing, DataLoader<Thing, List<Citation>> citations) {
		return citations.load(thing);
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

	private Map<Thing, List<Citation>> of(Set<Thing> things) {
		List<String> joined = things.stream()
			.filter((thing) -> !(thing instanceof Observation))
			.map(Thing::id)
			.toList();
		Map<String, List<Citation>> found = joined.isEmpty() ? Map.of() : this.citations.of(joined);
		return things.stream()
			.collect(Collectors.toMap(Function.identity(), (thing) -> (thing instanceof Observation observation)
					? List.of(observation.citation()) : found.getOrDefault(thing.id(), List.of())));
	}

}
