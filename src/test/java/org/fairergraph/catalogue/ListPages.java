package org.fairergraph.catalogue;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * Asks for pages of a list, as a client does.
 *
 * @param graphQl answers
 * @param list the list
 * @param order the order
 */
record ListPages(GraphQlTester graphQl, Listed list, Order order) {

	Page forward(int first, @Nullable String after) {
		return page("first: %d".formatted(first) + ((after != null) ? ", after: \"%s\"".formatted(after) : ""));
	}

	Page backward(int last, @Nullable String before) {
		return page("last: %d".formatted(last) + ((before != null) ? ", before: \"%s\"".formatted(before) : ""));
	}

	List<String> walkForward(int size) {
		List<String> ids = new ArrayList<>();
		Page page = forward(size, null);
		ids.addAll(page.ids());
		while (page.next()) {
			page = forward(size, page.cursors().get(page.cursors().size() - 1));
			ids.addAll(page.ids());
		}
		return ids;
	}

	List<String> walkBackward(int size) {
		List<String> ids = new ArrayList<>();
		Page page = backward(size, null);
		ids.addAll(0, page.ids());
		while (page.previous()) {
			page = backward(size, page.cursors().get(0));
			ids.addAll(0, page.ids());
		}
		return ids;
	}

	private Page page(String arguments) {
		GraphQlTester.Response answer = this.graphQl
			.document("""
					{ list: %s(orderBy: %s, %s) { edges { cursor node { id } }
						pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"""
				.formatted(this.list.field(), this.order.name(), arguments))
			.execute();
		return new Page(answer.path("list.edges[*].node.id").entityList(String.class).get(),
				answer.path("list.edges[*].cursor").entityList(String.class).get(),
				answer.path("list.pageInfo.hasNextPage").entity(Boolean.class).get(),
				answer.path("list.pageInfo.hasPreviousPage").entity(Boolean.class).get());
	}

	/**
	 * A page.
	 *
	 * @param ids what it holds
	 * @param cursors the cursor of each
	 * @param next whether more follows
	 * @param previous whether something comes before
	 */
	record Page(List<String> ids, List<String> cursors, boolean next, boolean previous) {
	}

}
