package org.fairergraph.embedded;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.neo4j.internal.kernel.api.security.LoginContext.IdLookup;
import org.neo4j.internal.kernel.api.security.PermissionState;
import org.neo4j.kernel.impl.api.security.RestrictedAccessMode;

/**
 * Reading only: no files, no network, no settings, and of the procedures those that Neo4j
 * Browser needs to show a graph.
 */
class ReaderMode extends RestrictedAccessMode {

	private static final List<String> PROCEDURES = List.of("db.labels", "db.relationshipTypes", "db.propertyKeys",
			"db.schema.*", "db.index.fulltext.query*", "db.ping", "db.info", "dbms.components", "dbms.clientConfig",
			"dbms.routing.*", "tx.*");

	private final Set<Integer> procedures;

	ReaderMode(IdLookup ids) {
		super(Static.READ, Static.READ);
		this.procedures = PROCEDURES.stream()
			.flatMapToInt((name) -> IntStream.of(ids.getProcedureIds(name)))
			.boxed()
			.collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public boolean allowsShowIndex() {
		return true;
	}

	@Override
	public boolean allowsShowConstraint() {
		return true;
	}

	@Override
	public PermissionState allowsExecuteProcedure(int procedure) {
		return PermissionState.fromAllowList(this.procedures.contains(procedure));
	}

	@Override
	public PermissionState allowsShowSetting(String setting) {
		return PermissionState.EXPLICIT_DENY;
	}

	// reading alone would grant LOAD CSV
	@Override
	public PermissionState allowsLoadAllData() {
		return PermissionState.EXPLICIT_DENY;
	}

	@Override
	public PermissionState allowsLoadUri(URI url, InetAddress address) {
		return PermissionState.EXPLICIT_DENY;
	}

}
