package org.fairergraph.embedded;

import java.util.Optional;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Asks a started engine whether it could open the graph. An engine starts even on a
 * broken store, and keeps the reason to itself.
 */
final class Health {

	private Health() {
	}

	static Optional<Throwable> failure(DatabaseManagementService service) {
		GraphDatabaseAPI graph = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		GraphDatabaseAPI system = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
		return system.getDependencyResolver()
			.resolveDependency(DatabaseStateService.class)
			.causeOfFailure(graph.databaseId());
	}

}
