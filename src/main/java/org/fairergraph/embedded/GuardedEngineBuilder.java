package org.fairergraph.embedded;

import java.nio.file.Path;
import java.util.function.Function;

import org.neo4j.common.DependencyResolver;
import org.neo4j.configuration.Config;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilderImplementation;
import org.neo4j.graphdb.factory.module.GlobalModule;
import org.neo4j.graphdb.factory.module.edition.AbstractEditionModule;
import org.neo4j.graphdb.factory.module.edition.CommunityEditionModule;
import org.neo4j.kernel.api.security.AuthManager;

/**
 * Builds a Neo4j whose Bolt port asks our own login. The public builder is closed, so
 * this leans on internal classes of the engine: its version is pinned, and tests attack
 * the door.
 */
class GuardedEngineBuilder extends DatabaseManagementServiceBuilderImplementation {

	private final BoltLogin login;

	GuardedEngineBuilder(Path folder, BoltLogin login) {
		super(folder);
		this.login = login;
	}

	@Override
	protected Function<GlobalModule, AbstractEditionModule> getEditionFactory(Config config) {
		return GuardedEdition::new;
	}

	/**
	 * Neo4j Community with our login at each of its Bolt doors.
	 */
	@SuppressWarnings("unchecked") // a signature of the engine's own, inherited
	private final class GuardedEdition extends CommunityEditionModule {

		private GuardedEdition(GlobalModule module) {
			super(module);
		}

		@Override
		public AuthManager getBoltAuthManager(DependencyResolver resolver) {
			return GuardedEngineBuilder.this.login;
		}

		@Override
		public AuthManager getBoltInClusterAuthManager() {
			return GuardedEngineBuilder.this.login;
		}

		@Override
		public AuthManager getBoltLoopbackAuthManager() {
			return GuardedEngineBuilder.this.login;
		}

	}

}
