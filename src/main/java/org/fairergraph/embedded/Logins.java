package org.fairergraph.embedded;

import java.time.InstantSource;

/**
 * The logins of the built-in Neo4j: the application, which may do everything, and the
 * readers, who may only read.
 *
 * @param application the password of the user {@value #APPLICATION}
 * @param readers the visits of Neo4j Browser
 */
record Logins(Password application, Readers readers) {

	static final String APPLICATION = "fairer-graph";

	static Logins random() {
		return new Logins(Password.random(), new Readers(InstantSource.system()));
	}

}
