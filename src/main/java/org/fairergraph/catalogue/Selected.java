package org.fairergraph.catalogue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import graphql.GraphQLContext;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * What a request selects below a field, found once and not for each thing that has the
 * field. What is left out by a directive counts, which costs little and is never wrong.
 */
final class Selected {

	private final Map<List<Field>, Boolean> counted = new ConcurrentHashMap<>();

	private Selected() {
	}

	/**
	 * Tells whether all of a list are to be counted.
	 * @param environment the field that gives the list
	 * @return whether {@code totalCount} is selected, by name or by a fragment
	 */
	static boolean totalCount(DataFetchingEnvironment environment) {
		GraphQLContext request = environment.getGraphQlContext();
		Selected selected = request.computeIfAbsent(Selected.class, (key) -> new Selected());
		return selected.counted.computeIfAbsent(environment.getMergedField().getFields(), (fields) -> fields.stream()
			.anyMatch((field) -> has("totalCount", field.getSelectionSet(), environment.getFragmentsByName())));
	}

	private static boolean has(String name, @Nullable SelectionSet set, Map<String, FragmentDefinition> fragments) {
		return set != null && set.getSelections().stream().anyMatch((selection) -> selects(name, selection, fragments));
	}

	private static boolean selects(String name, Selection<?> selection, Map<String, FragmentDefinition> fragments) {
		if (selection instanceof Field field) {
			return field.getName().equals(name);
		}
		if (selection instanceof InlineFragment inline) {
			return has(name, inline.getSelectionSet(), fragments);
		}
		@Nullable FragmentDefinition fragment = (selection instanceof FragmentSpread spread) ? fragments.get(spread.getName())
				: null;
		return fragment != null && has(name, fragment.getSelectionSet(), fragments);
	}

}
