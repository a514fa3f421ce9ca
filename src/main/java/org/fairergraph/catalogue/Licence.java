package org.fairergraph.catalogue;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Under which terms a release, or a part of it, may be used.
 *
 * @param name what the licence is called
 * @param url where it can be read
 * @param attribution whom to name when using what it covers
 */
public record Licence(String name, @Nullable String url, @Nullable String attribution) {

	static List<Licence> of(List<String> names, List<String> urls, List<String> attributions) {
		return IntStream.range(0, names.size())
			.mapToObj((at) -> new Licence(names.get(at), Properties.at(urls, at), Properties.at(attributions, at)))
			.toList();
	}

}
