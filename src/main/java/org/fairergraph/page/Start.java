package org.fairergraph.page;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * What the start page has to say at this moment.
 *
 * @param state whether the graph can be asked
 * @param held what it holds, where it can be asked and holds something
 */
record Start(State state, @Nullable Held held) {

	public HttpStatus status() {
		return (this.state == State.LOADING || this.state == State.AWAY) ? HttpStatus.SERVICE_UNAVAILABLE
				: HttpStatus.OK;
	}

	/**
	 * Whether the graph can be asked.
	 */
	enum State {

		/**
		 * It is being loaded.
		 */
		LOADING,

		/**
		 * It can be asked, and holds a release.
		 */
		READY,

		/**
		 * It can be asked, and holds nothing.
		 */
		EMPTY,

		/**
		 * It does not answer.
		 */
		AWAY

	}

}
