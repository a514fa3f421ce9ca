package org.fairergraph.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fairergraph.support.GraphDatabase;
import org.jspecify.annotations.Nullable;

/**
 * A made-up thing in a list, with what the list is sorted by.
 *
 * @param id its id
 * @param sortKey its sort key
 * @param value a small number that stands for the value; nothing for a blank
 */
record ListRow(String id, String sortKey, @Nullable Integer value) {

	/**
	 * Rows with ties and blanks, in no order.
	 */
	static List<ListRow> some(Listed list) {
		return IntStream.range(0, 9).mapToObj((at) -> at(list, at)).toList();
	}

	/**
	 * A row between the others.
	 */
	static ListRow at(Listed list, int at) {
		String sortKey = "name " + (char) ('a' + (at * 7) % 11) + '\t' + at;
		return new ListRow(list.label().kind() + ":" + at, sortKey, (at % 4 == 0) ? null : at % 4);
	}

	/**
	 * Sorts rows without any code of the application.
	 */
	static List<String> sorted(List<ListRow> rows, Order order) {
		Comparator<Integer> values = order.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
		Comparator<ListRow> byKey = Comparator.comparing(ListRow::sortKey);
		Comparator<ListRow> byValue = Comparator.comparing(ListRow::value, Comparator.nullsLast(values));
		return rows.stream().sorted(order.byName() ? byKey : byValue.thenComparing(byKey)).map(ListRow::id).toList();
	}

	static void hold(Listed list, Order order, List<ListRow> rows) {
		GraphDatabase.holding("");
		create(list, order, rows);
	}

	static void create(Listed list, Order order, List<ListRow> rows) {
		List<Map<String, Object>> properties = rows.stream().map((row) -> row.properties(list, order)).toList();
		GraphDatabase.graph()
			.write((work) -> work.run("UNWIND $rows AS row CREATE (n:$($label)) SET n = row",
					Map.of("rows", properties, "label", list.label().cypher())));
	}

	private Map<String, Object> properties(Listed list, Order order) {
		Map<String, Object> properties = new HashMap<>(Specimen.least(list.label()));
		if (!order.byName()) {
			properties.remove(order.property());
			Stream.ofNullable(this.value).forEach((number) -> properties.put(order.property(), stored(order, number)));
		}
		properties.putAll(Map.of("id", this.id, "sortKey", this.sortKey, "evidence", "STATED"));
		return properties;
	}

	void delete() {
		GraphDatabase.graph().write((work) -> work.run("MATCH (n {id: $id}) DETACH DELETE n", Map.of("id", this.id)));
	}

	private static Object stored(Order order, int number) {
		return order.property().endsWith("On") ? LocalDate.of(2026, 1, number)
				: order.reading().apply(Integer.toString(number));
	}

}
