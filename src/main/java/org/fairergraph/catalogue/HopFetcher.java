package org.fairergraph.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.fairergraph.api.Cursor;
import org.fairergraph.api.PageInfo;
import org.fairergraph.api.PageSize;
import org.fairergraph.api.Selected;
import org.fairergraph.catalogue.Neighbours.Found;
import org.fairergraph.catalogue.Neighbours.Key;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * Leads from a thing to a page of its neighbours, or to the one that there may be.
 *
 * @param hop where it leads
 */
record HopFetcher(Hop hop) implements SelfDescribingDataFetcher<CompletableFuture<@Nullable Object>> {

	@Override
	public CompletableFuture<@Nullable Object> get(DataFetchingEnvironment environment) {
		Thing thing = Objects.requireNonNull(environment.getSource());
		Levels levels = Levels.of(environment);
		return this.hop.single() ? one(thing, levels, environment) : page(thing, levels, environment);
	}

	private CompletableFuture<@Nullable Object> one(Thing thing, Levels levels, DataFetchingEnvironment environment) {
		return load(new Key(Asked.of(this.hop, levels, 1, "", false), thing.id()), environment)
			.thenApply((found) -> found.rows().stream().findFirst().map((row) -> node(row, levels)).orElse(null));
	}

	private CompletableFuture<@Nullable Object> page(Thing thing, Levels levels, DataFetchingEnvironment environment) {
		int first = PageSize.check(Objects.requireNonNull(environment.getArgument("first")), "first");
		String scope = thing.id() + '\n' + this.hop.field() + ' ' + levels.names();
		@Nullable String after = environment.getArgument("after");
		Asked asked = Asked.of(this.hop, levels, first, Cursor.key(scope, after, "after"),
				Selected.totalCount(environment));
		return load(new Key(asked, thing.id()), environment).thenApply((found) -> links(found, asked, scope));
	}

	private Links<Thing, Link<Thing>> links(Found found, Asked asked, String scope) {
		List<Link<Thing>> edges = found.rows().stream().limit(asked.first()).map((row) -> {
			String key = Asked.key(row.get("key").asString(), row.get("link").get("id").asString());
			return Link.of(this.hop.type(), new LinkRow(Cursor.of(scope, key), row), node(row, asked.levels()));
		}).toList();
		return new Links<>(found.total(), edges, PageInfo.of(edges.stream().map(Link::cursor).toList(),
				!asked.sortKey().isEmpty(), found.rows().size() > edges.size()));
	}

	private Thing node(Value row, Levels levels) {
		return levels.shown(Things.of(this.hop.to(), row.get("node")));
	}

	private static CompletableFuture<Found> load(Key key, DataFetchingEnvironment environment) {
		DataLoader<Key, @Nullable Found> loader = Objects.requireNonNull(environment.getDataLoader(Neighbours.LOADER));
		return loader.load(key).thenApply((found) -> (found != null) ? found : Found.NONE);
	}

	@Override
	public String getDescription() {
		return this.hop.from().cypher() + "." + this.hop.field();
	}

	@Override
	public ResolvableType getReturnType() {
		Class<?> node = Things.type(this.hop.to());
		return this.hop.single() ? ResolvableType.forClass(node) : ResolvableType.forClassWithGenerics(Links.class,
				ResolvableType.forClass(node), ResolvableType.forClassWithGenerics(Link.type(this.hop.type()), node));
	}

}
