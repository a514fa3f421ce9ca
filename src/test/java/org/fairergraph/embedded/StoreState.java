package org.fairergraph.embedded;

import java.nio.file.Path;

import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.layout.Neo4jLayout;
import org.neo4j.kernel.recovery.Recovery;
import org.neo4j.memory.EmptyMemoryTracker;

/**
 * Looks at a store that nobody has open.
 */
public final class StoreState {

	private StoreState() {
	}

	/**
	 * Whether the store was closed as it should be, so that the next start has nothing to
	 * recover.
	 * @param folder the folder of the store
	 * @return {@code true} where it was
	 * @throws Exception where the store cannot be read
	 */
	public static boolean clean(Path folder) throws Exception {
		Config config = Config.defaults(GraphDatabaseSettings.neo4j_home, folder.toAbsolutePath());
		try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
			return !Recovery.isRecoveryRequired(files, Neo4jLayout.of(config).databaseLayout("neo4j"), config,
					EmptyMemoryTracker.INSTANCE);
		}
	}

}
