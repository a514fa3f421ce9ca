package org.fairergraph.embedded;

import java.util.Map;

import org.neo4j.graphdb.security.AuthorizationViolationException;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;

/**
 * Lets the application in with full rights and readers with the right to read, and nobody
 * else. Neo4j Community knows no roles of its own; any login of its own would be an
 * administrator.
 */
class BoltLogin extends AuthManager {

	private final Logins logins;

	BoltLogin(Logins logins) {
		this.logins = logins;
	}

	@Override
	public LoginContext login(Map<String, Object> token, ClientConnectionInfo connection)
			throws InvalidAuthTokenException {
		try {
			return login(AuthToken.safeCast(AuthToken.PRINCIPAL, token),
					AuthToken.safeCastCredentials(AuthToken.CREDENTIALS, token), connection);
		}
		finally {
			AuthToken.clearCredentials(token);
		}
	}

	private LoginContext login(String user, byte[] credentials, ClientConnectionInfo connection) {
		if (user.equals(Logins.APPLICATION) && this.logins.application().matches(credentials)) {
			return LoginContext.fullAccess(connection);
		}
		boolean known = this.logins.readers().know(user, credentials);
		return new ReaderLogin(new Caller(user, known ? AuthenticationResult.SUCCESS : AuthenticationResult.FAILURE),
				connection);
	}

	@Override
	public LoginContext impersonate(LoginContext caller, String user) {
		throw AuthorizationViolationException.permissionDeniedForbidden();
	}

}
