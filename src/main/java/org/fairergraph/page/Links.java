package org.fairergraph.page;

import java.util.Map;
import java.util.TreeMap;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Addresses with values in their query, each letter of them taken for itself.
 */
final class Links {

	private Links() {
	}

	static String of(String path, Map<String, String> query) {
		UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
		new TreeMap<>(query).keySet().forEach((name) -> link.queryParam(name, "{" + name + "}"));
		return link.encode().buildAndExpand(query).toUriString();
	}

}
