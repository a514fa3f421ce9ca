package org.fairergraph.graph;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A property that a node or a relationship may carry, as the seed files name it.
 *
 * @param name the key, in the graph and as the header of the column
 * @param type what kind of value it holds
 * @param required whether every row must say it
 * @param words the allowed words where the type is {@link ValueType#WORD}, otherwise none
 * @param bound where the type is {@link ValueType#DATE}, the key of the day that the
 * words give
 */
public record Property(String name, ValueType type, boolean required, List<String> words, @Nullable Bound bound) {

	static Property text(String name) {
		return new Property(name, ValueType.TEXT, false, List.of(), null);
	}

	static Property texts(String name) {
		return new Property(name, ValueType.TEXTS, false, List.of(), null);
	}

	static Property integer(String name) {
		return new Property(name, ValueType.INTEGER, false, List.of(), null);
	}

	static Property decimal(String name) {
		return new Property(name, ValueType.DECIMAL, false, List.of(), null);
	}

	static Property yesOrNo(String name) {
		return new Property(name, ValueType.BOOLEAN, false, List.of(), null);
	}

	static Property url(String name) {
		return new Property(name, ValueType.URL, false, List.of(), null);
	}

	static Property word(String name, String... words) {
		return new Property(name, ValueType.WORD, false, List.of(words), null);
	}

	static Property from(String name, String bound) {
		return new Property(name, ValueType.DATE, false, List.of(), new Bound(bound, false));
	}

	static Property until(String name, String bound) {
		return new Property(name, ValueType.DATE, false, List.of(), new Bound(bound, true));
	}

	Property must() {
		return new Property(this.name, this.type, true, this.words, this.bound);
	}

	/**
	 * The day that the words of a partial date give.
	 *
	 * @param name the key of the day, a DATE in the graph
	 * @param last whether the last day of the words counts, otherwise the first
	 */
	public record Bound(String name, boolean last) {

		/**
		 * Works out the day.
		 * @param date the words
		 * @return the first or the last day of the words
		 */
		public LocalDate of(PartialDate date) {
			return this.last ? date.last() : date.first();
		}

	}

}
