package org.fairergraph.embedded;

import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;

/**
 * Who speaks on a Bolt connection, and whether the password was right.
 *
 * @param name the name of the user
 * @param result whether the login succeeded
 */
record Caller(String name, AuthenticationResult result) implements AuthSubject {

	@Override
	public AuthenticationResult getAuthenticationResult() {
		return this.result;
	}

	@Override
	public boolean hasUsername(String username) {
		return this.name.equals(username);
	}

	@Override
	public String executingUser() {
		return this.name;
	}

}
