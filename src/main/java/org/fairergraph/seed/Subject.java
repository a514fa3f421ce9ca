package org.fairergraph.seed;

import java.util.List;
import java.util.Optional;

import org.fairergraph.graph.Property;
import org.fairergraph.graph.ValueType;

/**
 * What a file of rows is about: the nodes of one label, or the relationships of one type.
 */
sealed interface Subject permits NodeSubject, RelationshipSubject {

	/**
	 * The place of the file in the seed.
	 * @return the name, with its folder
	 */
	String file();

	/**
	 * The columns that say which node or relationship a row is about.
	 * @return one column or two
	 */
	List<Property> keys();

	/**
	 * The columns that become properties.
	 * @return the properties
	 */
	List<Property> properties();

	/**
	 * All columns that the file may have.
	 * @return the keys, then the properties
	 */
	default List<Property> columns() {
		return KnownColumns.of(this).all();
	}

	/**
	 * Whether the file may have such a column.
	 * @param name the name of the column
	 * @return {@code true} where it may
	 */
	default boolean has(String name) {
		return column(name).isPresent();
	}

	/**
	 * Finds a column.
	 * @param name the name of the column
	 * @return the column, or nothing where the file may not have it
	 */
	default Optional<Property> column(String name) {
		return KnownColumns.of(this).find(name);
	}

	/**
	 * A column that holds ids.
	 * @param name the name of the column
	 * @return the column, required
	 */
	static Property key(String name) {
		return new Property(name, ValueType.TEXT, true, List.of(), null);
	}

}
