package org.fairergraph.api;

import graphql.ErrorClassification;

/**
 * Says in one word why a request got no answer, so that a client can act on it. It stands
 * in {@code extensions.code} of every error; no code is renamed or reused.
 */
public enum ErrorCode implements ErrorClassification {

	/**
	 * The request cannot be understood: malformed, invalid against the schema, or an
	 * argument outside its limits. Sending it again will not help.
	 */
	BAD_REQUEST,

	/**
	 * A word, code or id means nothing here. {@code suggestions} holds what may have been
	 * meant.
	 */
	NOT_FOUND,

	/**
	 * A word means more than one thing. {@code candidates} holds them: ask again with the
	 * id of one.
	 */
	AMBIGUOUS,

	/**
	 * A cursor is damaged or belongs to another question or other arguments. Begin again
	 * at the first page.
	 */
	BAD_CURSOR,

	/**
	 * The request asks for more than one request may. Ask for less at once.
	 */
	TOO_COSTLY,

	/**
	 * This client has sent too many requests. Send the next one after as many seconds as
	 * {@code Retry-After} says.
	 */
	TOO_MANY_REQUESTS,

	/**
	 * The graph is not there, or not loaded yet. Try again in a while.
	 */
	UNAVAILABLE,

	/**
	 * The graph took too long. Narrow the question, or try again.
	 */
	TIMEOUT,

	/**
	 * Something went wrong on our side. {@code reference} finds it in the log.
	 */
	INTERNAL

}
