package org.fairergraph.page;

import java.util.Map;

import org.springframework.http.HttpStatus;

/**
 * Leads to another page than the one asked for, because the question cannot be answered
 * as it stands.
 */
class Detour extends RuntimeException {

	private final HttpStatus status;

	private final String view;

	private final transient Map<String, Object> model;

	Detour(HttpStatus status, String view, Map<String, Object> model) {
		this.status = status;
		this.view = view;
		this.model = Map.copyOf(model);
	}

	HttpStatus status() {
		return this.status;
	}

	String view() {
		return this.view;
	}

	Map<String, Object> model() {
		return this.model;
	}

}
