package org.fairergraph.embedded;

import java.nio.file.Path;
import java.util.function.Function;

import org.neo4j.common.DependencyResolver;
import org.neo4j.configuration.Config;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilderImplementation;
import org.neo4j.graphdb.facade.DatabaseManagementServiceFactory;
import org.neo4j.graphdb.facade.ExternalDependencies;
import org.neo4j.graphdb.factory.module.GlobalModule;
import org.neo4j.graphdb.factory.module.edition.AbstractEditionModule;
import org.neo4j.graphdb.factory.module.edition.CommunityEditionModule;
import org.neo4j.io.fs.FileSystemAbstraction;
import org.neo4j.io.pagecache.PageCache;
import org.neo4j.io.pagecache.impl.muninn.MuninnPageCache;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.impl.factory.DbmsInfo;
import org.neo4j.kernel.monitoring.tracing.Tracers;
import org.neo4j.logging.internal.LogService;
import org.neo4j.memory.MemoryPools;
import org.neo4j.scheduler.JobScheduler;
import org.neo4j.time.SystemNanoClock;

/**
 * Builds a Neo4j whose Bolt port asks our own login, and whose disk we watch. The public
 * builder is closed, so this leans on internal classes of the engine: its version is
 * pinned, and tests attack the door.
 */
class GuardedEngineBuilder extends DatabaseManagementServiceBuilderImplementation {

	private final BoltLogin login;

	private final Disk disk;

	GuardedEngineBuilder(Path folder, BoltLogin login, Disk disk) {
		super(folder);
		this.login = login;
		this.disk = disk;
	}

	@Override
	protected DatabaseManagementService newDatabaseManagementService(Config config, ExternalDependencies others) {
		return new WatchedFactory(getDbmsInfo(config), getEditionFactory(config)).build(augmentConfig(config),
				this.daemonMode, others);
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

	/**
	 * Puts the engine together on our disk.
	 */
	private final class WatchedFactory extends DatabaseManagementServiceFactory {

		private WatchedFactory(DbmsInfo info, Function<GlobalModule, AbstractEditionModule> edition) {
			super(info, edition);
		}

		@Override
		protected GlobalModule createGlobalModule(Config config, boolean daemon, ExternalDependencies others) {
			return new WatchedModule(config, this.dbmsInfo, daemon, others);
		}

	}

	/**
	 * What all databases of the engine share.
	 */
	private final class WatchedModule extends GlobalModule {

		private WatchedModule(Config config, DbmsInfo info, boolean daemon, ExternalDependencies others) {
			super(config, info, daemon, others);
		}

		@Override
		protected FileSystemAbstraction createFileSystemAbstraction() {
			return GuardedEngineBuilder.this.disk;
		}

		@Override
		protected PageCache createPageCache(FileSystemAbstraction files, Config config, LogService logs,
				Tracers tracers, JobScheduler jobs, SystemNanoClock clock, MemoryPools memory) {
			PageCache cache = super.createPageCache(files, config, logs, tracers, jobs, clock, memory);
			if (cache instanceof MuninnPageCache printing) {
				printing.setPrintExceptionsOnClose(false);
			}
			return cache;
		}

	}

}
