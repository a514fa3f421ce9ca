package org.fairergraph.embedded;

/**
 * The two logins of the built-in Neo4j: the application, which may do everything, and the
 * reader, who may only read.
 *
 * @param application the password of the user {@value #APPLICATION}
 * @param reader the password of the user {@value #READER}
 */
record Logins(Password application, Password reader) {

	static final String APPLICATION = "fairer-graph";

	static final String READER = "reader";

	static Logins random() {
		return new Logins(Password.random(), Password.random());
	}

}
