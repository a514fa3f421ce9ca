package org.fairergraph.catalogue;

import java.util.HashMap;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * Answers one list of the catalogue, whatever its filters and orders.
 *
 * @param list the list
 * @param lists reads its pages
 * @param ids finds the things that filters name
 */
record ListFetcher(Listed list, Lists lists, Ids ids) implements SelfDescribingDataFetcher<Connection<Thing>> {

	@Override
	public Connection<Thing> get(DataFetchingEnvironment environment) {
		@Nullable String orderBy = environment.getArgument("orderBy");
		Map<String, @Nullable Object> filters = new HashMap<>();
		this.list.filters().forEach((filter) -> filters.put(filter.argument(), value(filter, environment)));
		ListQuestion question = new ListQuestion(this.list, (orderBy != null) ? this.list.order(orderBy) : Order.NAME,
				Levels.of(environment), filters);
		return this.lists.page(question, Page.of(environment, question.scope()));
	}

	private @Nullable Object value(Filter filter, DataFetchingEnvironment environment) {
		@Nullable Object given = environment.getArgument(filter.argument());
		return (given instanceof String id && filter instanceof Filter.Leads leads)
				? this.ids.current(leads.target(), id, filter.argument()) : given;
	}

	@Override
	public String getDescription() {
		return "List of " + this.list.field();
	}

	@Override
	public ResolvableType getReturnType() {
		return ResolvableType.forClassWithGenerics(Connection.class, Things.type(this.list.label()));
	}

}
