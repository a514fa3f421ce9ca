package org.fairergraph.catalogue;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact is said: a source, and the place in it. The source itself is loaded when
 * it is asked for, with those of all other citations.
 *
 * @param locator the page, section or row, or nothing where the source is short
 * @param sourceId the id of the source
 */
public record Citation(@Nullable String locator, String sourceId) {

	/**
	 * Pairs the sources of a relationship with the places in them.
	 * @param sources the ids of the sources, the strongest first
	 * @param locators the places in the same order; blank, or missing at the end, where
	 * none is known
	 * @return a citation for each source
	 */
	public static List<Citation> of(List<String> sources, List<String> locators) {
		return IntStream.range(0, sources.size())
			.mapToObj((at) -> new Citation(Properties.at(locators, at), sources.get(at)))
			.toList();
	}

}
