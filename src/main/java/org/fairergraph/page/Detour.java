package org.fairergraph.page;

import java.util.Map;

import org.springframework.http.HttpStatus;

/**
 * Leads to another page than the one asked for, because the question cannot be answered
 * as it stands.
 */
public class Detour extends RuntimeException {

	private final HttpStatus status;

	private final String view;

	private final transient Map<String, Object> model;

	/**
	 * Leads to a page.
	 * @param status what kind of page it is
	 * @param view the page
	 * @param sentences what it says, for a program that asked for data
	 * @param model what it shows
	 */
	public Detour(HttpStatus status, String view, String sentences, Map<String, Object> model) {
		super(sentences);
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
