package org.fairergraph.embedded;

import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AccessMode;
import org.neo4j.internal.kernel.api.security.AdminAccessMode;
import org.neo4j.internal.kernel.api.security.AdminActionOnResource;
import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.PermissionState;
import org.neo4j.internal.kernel.api.security.SecurityContext;

/**
 * What a reader may do in one transaction: read, and nothing that an administrator may.
 */
class ReaderRights extends SecurityContext {

	ReaderRights(AuthSubject subject, AccessMode mode, ClientConnectionInfo connection, String database) {
		super(subject, mode, connection, database);
	}

	@Override
	public PermissionState allowExecuteAdminProcedure(int procedure) {
		return PermissionState.EXPLICIT_DENY;
	}

	@Override
	public PermissionState allowsAdminAction(AdminActionOnResource action) {
		return PermissionState.EXPLICIT_DENY;
	}

	// the inherited methods would answer with a plain context, which allows everything
	@Override
	public SecurityContext withMode(AccessMode mode) {
		return new ReaderRights(subject(), mode, connectionInfo(), database());
	}

	@Override
	public SecurityContext withMode(AdminAccessMode mode) {
		return this;
	}

}
