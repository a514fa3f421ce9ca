package org.fairergraph.catalogue;

import java.util.List;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import org.fairergraph.graph.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * The levels of evidence that are asked for. What is only believed stays out, and so do
 * values that are, unless UNVERIFIED is among them.
 *
 * @param names the levels, in their order
 */
record Levels(List<String> names) {

	private static final Levels ALL = new Levels(Stream.of(Evidence.values()).map(Enum::name).toList());

	private static final Levels CONFIRMED = new Levels(List.of(Evidence.STATED.name(), Evidence.EDITORIAL.name()));

	/**
	 * Reads the argument {@code evidence}.
	 * @param environment the field
	 * @return the levels; an empty list is no filter, and nothing is all but UNVERIFIED
	 */
	static Levels of(DataFetchingEnvironment environment) {
		@Nullable List<String> asked = environment.getArgument("evidence");
		if (asked == null) {
			return CONFIRMED;
		}
		return asked.isEmpty() ? ALL : new Levels(ALL.names.stream().filter(asked::contains).toList());
	}

	boolean unverified() {
		return this.names.contains(Evidence.UNVERIFIED.name());
	}

	Thing shown(Thing thing) {
		return unverified() ? thing : thing.confirmed();
	}

}
