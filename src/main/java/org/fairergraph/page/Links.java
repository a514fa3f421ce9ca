package org.fairergraph.page;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Addresses with values in their query, each letter of them taken for itself.
 */
public final class Links {

	private Links() {
	}

	/**
	 * An address.
	 * @param path the path
	 * @param query the values by name
	 * @return the address, encoded
	 */
	public static String of(String path, Map<String, String> query) {
		UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
		new TreeMap<>(query).keySet().forEach((name) -> link.queryParam(name, "{" + name + "}"));
		return link.encode().buildAndExpand(query).toUriString();
	}

	/**
	 * Lets an address of the data be a link only where it leads to the web: one of
	 * another kind could do something, one with blanks or quotes leads nowhere.
	 * @param url the address
	 * @return the address, where it is one of the web
	 */
	public static @Nullable String web(@Nullable String url) {
		return (url != null && url.matches("(?i)https?://[^\\s\"<>\\\\^`{|}]+")) ? url : null;
	}

}
