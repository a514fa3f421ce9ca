package org.fairergraph.api;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

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
public final class Selected {

	private final Map<List<Field>, Set<String>> next = new ConcurrentHashMap<>();

	private final Map<List<Field>, Set<String>> below = new ConcurrentHashMap<>();

	private Selected() {
	}

	/**
	 * Tells whether all of a list are to be counted.
	 * @param environment the field that gives the list
	 * @return whether {@code totalCount} is selected, by name or by a fragment
	 */
	public static boolean totalCount(DataFetchingEnvironment environment) {
		return of(environment).next
			.computeIfAbsent(environment.getMergedField().getFields(),
					(fields) -> new Search(environment.getFragmentsByName(), false).names(fields))
			.contains("totalCount");
	}

	/**
	 * Finds the fields that are selected anywhere below a field, by name or by a
	 * fragment.
	 * @param environment the field
	 * @return their names, not those that the request gives them
	 */
	public static Set<String> below(DataFetchingEnvironment environment) {
		return of(environment).below.computeIfAbsent(environment.getMergedField().getFields(),
				(fields) -> new Search(environment.getFragmentsByName(), true).names(fields));
	}

	private static Selected of(DataFetchingEnvironment environment) {
		GraphQLContext request = environment.getGraphQlContext();
		return request.computeIfAbsent(Selected.class, (key) -> new Selected());
	}

	/**
	 * A search through a document.
	 *
	 * @param fragments the fragments of the document
	 * @param deep whether fields of fields are looked for too
	 */
	private record Search(Map<String, FragmentDefinition> fragments, boolean deep) {

		Set<String> names(List<Field> fields) {
			Set<String> names = new HashSet<>();
			fields.forEach((field) -> search(field.getSelectionSet(), names));
			return names;
		}

		private void search(@Nullable SelectionSet set, Set<String> names) {
			Stream.ofNullable(set)
				.flatMap((one) -> one.getSelections().stream())
				.forEach((selection) -> search(selection, names));
		}

		private void search(Selection<?> selection, Set<String> names) {
			if (selection instanceof Field field) {
				names.add(field.getName());
				search(this.deep ? field.getSelectionSet() : null, names);
			}
			else if (selection instanceof InlineFragment inline) {
				search(inline.getSelectionSet(), names);
			}
			else if (selection instanceof FragmentSpread spread) {
				@Nullable FragmentDefinition fragment = this.fragments.get(spread.getName());
				search((fragment != null) ? fragment.getSelectionSet() : null, names);
			}
		}

	}

}
