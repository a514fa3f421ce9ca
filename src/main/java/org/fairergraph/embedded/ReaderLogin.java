package org.fairergraph.embedded;

import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AbstractSecurityLog;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.kernel.database.PrivilegeDatabaseReference;

/**
 * A login that may only read, whatever it asks for later.
 */
class ReaderLogin extends LoginContext {

	ReaderLogin(Caller caller, ClientConnectionInfo connection) {
		super(caller, connection);
	}

	@Override
	public SecurityContext authorize(IdLookup ids, PrivilegeDatabaseReference database, AbstractSecurityLog log) {
		return new ReaderRights(this.subject, new ReaderMode(ids), connectionInfo(), database.name());
	}

}
