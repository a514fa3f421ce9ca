package org.fairergraph.catalogue;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of a list.
 *
 * @param list the list
 * @param order by what it is sorted
 * @param levels the levels of evidence
 * @param filters a value for each filter; nothing for one that is not given
 */
record ListQuestion(Listed list, Order order, Levels levels, Map<String, @Nullable Object> filters) {

	/**
	 * What a cursor belongs to.
	 * @return the list with all that is asked of it
	 */
	String scope() {
		StringBuilder scope = new StringBuilder(this.list.field()).append(' ')
			.append(this.order.name())
			.append(' ')
			.append(this.levels.names());
		this.list.filters()
			.forEach((filter) -> scope.append('\n')
				.append(filter.argument())
				.append(' ')
				.append(this.filters.get(filter.argument())));
		return scope.toString();
	}

	Map<String, @Nullable Object> parameters() {
		Map<String, @Nullable Object> parameters = new HashMap<>(this.filters);
		parameters.put("evidence", this.levels.names());
		return parameters;
	}

}
