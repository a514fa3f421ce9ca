package org.fairergraph.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.fairergraph.support.GraphDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every list in every order keeps what Relay promises of pages, with ties and blanks, and
 * while rows come and go.
 */
@CatalogueTest
class ListWalkTests {

	@Autowired
	GraphQlTester graphQl;

	@Autowired
	Statements statements;

	static Stream<Arguments> orders() {
		return Stream.of(Listed.values())
			.flatMap((list) -> list.orders().stream().map((order) -> Arguments.of(list, order)));
	}

	@ParameterizedTest
	@MethodSource("orders")
	void givesEveryIdOnceForwardAndBackward(Listed list, Order order) {
		List<ListRow> rows = ListRow.some(list);
		ListRow.hold(list, order, rows);
		ListPages pages = new ListPages(this.graphQl, list, order);
		List<String> sorted = ListRow.sorted(rows, order);
		assertThat(pages.walkForward(1)).isEqualTo(sorted);
		assertThat(pages.walkBackward(2)).isEqualTo(sorted);
	}

	@ParameterizedTest
	@MethodSource("orders")
	void goesOnRightBehindAndRightBeforeEachCursor(Listed list, Order order) {
		List<ListRow> rows = ListRow.some(list);
		ListRow.hold(list, order, rows);
		ListPages pages = new ListPages(this.graphQl, list, order);
		List<String> sorted = ListRow.sorted(rows, order);
		List<String> cursors = pages.forward(100, null).cursors();
		for (int at = 0; at < sorted.size(); at += 2) {
			assertThat(pages.forward(100, cursors.get(at)).ids()).isEqualTo(sorted.subList(at + 1, sorted.size()));
			assertThat(pages.backward(100, cursors.get(at)).ids()).isEqualTo(sorted.subList(0, at));
		}
	}

	@ParameterizedTest
	@MethodSource("orders")
	void repeatsNothingWhileRowsComeAndGo(Listed list, Order order) {
		List<ListRow> rows = new ArrayList<>(ListRow.some(list));
		ListRow.hold(list, order, rows);
		ListPages pages = new ListPages(this.graphQl, list, order);
		ListPages.Page page = pages.forward(2, null);
		List<String> seen = new ArrayList<>(page.ids());
		for (int round = 0; page.next(); round++) {
			ListRow.create(list, order, List.of(ListRow.at(list, 20 + round)));
			String last = page.ids().get(page.ids().size() - 1);
			rows.stream().filter((row) -> row.id().equals(last)).forEach(ListRow::delete);
			page = pages.forward(2, page.cursors().get(page.cursors().size() - 1));
			seen.addAll(page.ids());
		}
		assertThat(seen).doesNotHaveDuplicates().containsAll(rows.stream().map(ListRow::id).toList());
	}

	@Test
	void tellsOnBothSidesWhetherThereIsMore() {
		ListRow.hold(Listed.AREAS, Order.NAME, ListRow.some(Listed.AREAS));
		ListPages pages = new ListPages(this.graphQl, Listed.AREAS, Order.NAME);
		ListPages.Page end = pages.backward(3, null);
		ListPages.Page middle = pages.backward(3, end.cursors().get(0));
		assertThat(end.previous()).isTrue();
		assertThat(end.next()).isFalse();
		assertThat(middle.previous()).isTrue();
		assertThat(middle.next()).isTrue();
		assertThat(pages.backward(100, null).previous()).isFalse();
		assertThat(pages.forward(3, middle.cursors().get(0)).previous()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "'first: 0', BAD_REQUEST", "'first: -1', BAD_REQUEST", "'first: 101', BAD_REQUEST",
			"'last: 0', BAD_REQUEST", "'last: -3', BAD_REQUEST", "'first: 2, last: 2', BAD_REQUEST",
			"'before: \"x\"', BAD_REQUEST", "'last: 2, after: \"x\"', BAD_REQUEST", "'after: \"x\"', BAD_CURSOR",
			"'after: \"AQ\"', BAD_CURSOR", "'after: \"\"', BAD_CURSOR", "'last: 2, before: \"AQ\"', BAD_CURSOR",
			"'area: \"determinant:a\"', BAD_REQUEST", "'area: \"area:nowhere\"', NOT_FOUND" })
	void refusesWhatIsNoPage(String arguments, String code) {
		GraphDatabase.holding("");
		refuses("{ organisations(%s) { nodes { id } } }".formatted(arguments), code);
	}

	@ParameterizedTest
	@CsvSource({ "'actions(after: \"%s\")'", "'areas(orderBy: POPULATION, after: \"%s\")'",
			"'areas(kind: WARD, after: \"%s\")'", "'areas(evidence: [STATED], after: \"%s\")'",
			"'areas(after: \"A%s\")'" })
	void refusesACursorOfAnotherList(String field) {
		ListRow.hold(Listed.AREAS, Order.NAME, ListRow.some(Listed.AREAS));
		String cursor = new ListPages(this.graphQl, Listed.AREAS, Order.NAME).forward(1, null).cursors().get(0);
		refuses("{ %s { nodes { id } } }".formatted(field.formatted(cursor)), "BAD_CURSOR");
	}

	@Test
	void refusesACursorThatWasCutOff() {
		ListRow.hold(Listed.AREAS, Order.NAME, ListRow.some(Listed.AREAS));
		String cursor = new ListPages(this.graphQl, Listed.AREAS, Order.NAME).forward(1, null).cursors().get(0);
		assertThat(Stream.iterate(0, (length) -> length < cursor.length(), (length) -> length + 5)).allSatisfy(
				(length) -> refuses("{ areas(after: \"%s\") { nodes { id } } }".formatted(cursor.substring(0, length)),
						"BAD_CURSOR"));
	}

	@Test
	void countsOnlyWhenAsked() {
		ListRow.hold(Listed.ACTIONS, Order.NAME, ListRow.some(Listed.ACTIONS));
		assertThat(this.statements.during(() -> ask("{ actions { nodes { id } } }"))).isEqualTo(1);
		assertThat(this.statements.during(() -> ask("{ actions(first: 1) { totalCount } }"))).isEqualTo(2);
	}

	private void ask(String document) {
		this.graphQl.document(document).execute().errors().verify();
	}

	private void refuses(String document, String code) {
		this.graphQl.document(document)
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", code)));
	}

}
