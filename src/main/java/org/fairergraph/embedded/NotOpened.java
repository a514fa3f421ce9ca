package org.fairergraph.embedded;

import org.springframework.http.HttpStatus;

/**
 * Says in one sentence why Neo4j Browser is not opened with what a link asks.
 */
class NotOpened extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	NotOpened(HttpStatus status, String sentence) {
		super(sentence);
		this.status = status;
	}

	HttpStatus status() {
		return this.status;
	}

}
