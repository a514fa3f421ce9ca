package org.fairergraph.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.dataloader.DataLoader;
import org.fairergraph.api.Cursor;
import org.fairergraph.api.PageSize;
import org.fairergraph.api.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers how we know a fact, and what rests on a source.
 */
@Controller
class EvidenceController {

	private final Facts facts;

	private final Catalogue catalogue;

	EvidenceController(Facts facts, Catalogue catalogue) {
		this.facts = facts;
		this.catalogue = catalogue;
	}

	@QueryMapping
	Fact evidence(@Argument String id) {
		return fact(id).or(() -> this.catalogue.find(id).flatMap((thing) -> fact(thing.id())))
			.orElseThrow(() -> notFound(id));
	}

	@SchemaMapping
	CompletableFuture<FactConnection> supports(Source source, @Argument int first, @Argument @Nullable String after,
			DataLoader<Supported.Key, Supported.Found> supported) {
		PageSize.check(first, "first");
		String scope = source.id() + "\nsupports";
		String key = Cursor.key(scope, after, "after");
		return supported.load(new Supported.Key(source.id(), key, first + 1))
			.thenApply((found) -> FactConnection.of(found, scope, !key.isEmpty(), first));
	}

	private Optional<Fact> fact(String id) {
		return this.facts.of(List.of(id)).stream().findFirst();
	}

	private Refusal notFound(String id) {
		List<String> similar = Stream.of(id, id.substring(0, Math.max(0, id.lastIndexOf(':'))))
			.filter((start) -> start.contains(":"))
			.map(this.facts::similar)
			.filter((ids) -> !ids.isEmpty())
			.findFirst()
			.orElse(List.of());
		String meant = similar.isEmpty() ? "An id is written like organisation:halton-council or, for a relationship,"
				+ " owns:halton-council:act-hal-housing:LEAD." : "Did you mean %s?".formatted(similar.get(0));
		return Refusal.notFound("id", "We hold no '%s'. %s".formatted(id, meant), similar);
	}

}
