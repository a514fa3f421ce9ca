package org.fairergraph.graph;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;

/**
 * The sentences for what somebody must set right before Neo4j can be used.
 */
final class Refusals {

	private static final String PASSWORD = "%s does not let %s in: set --spring.neo4j.authentication.username, and the"
			+ " password in the environment as SPRING_NEO4J_AUTHENTICATION_PASSWORD.";

	private static final String RIGHTS = "%s does not let %s do what is needed in the database '%s' (%s): grant it, or"
			+ " let a user who may write load the seed once.";

	private static final String READ_ONLY = "%s lets nobody write to the database '%3$s', and its schema or seed is"
			+ " not up to date: make it writable for one start.";

	private static final Map<String, String> SENTENCES = Map.ofEntries(
			Map.entry("Neo.ClientError.Security.Unauthorized", PASSWORD),
			Map.entry("Neo.ClientError.Security.CredentialsExpired",
					"%s wants a new password of %s before anything else: change it there, with ALTER CURRENT USER SET"
							+ " PASSWORD."),
			Map.entry("Neo.ClientError.Security.Forbidden", RIGHTS),
			Map.entry("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", READ_ONLY),
			Map.entry("Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", READ_ONLY),
			Map.entry("Neo.ClientError.Cluster.NotALeader",
					"%s is a member of a cluster that takes no writes: give a neo4j:// address, which finds the one"
							+ " that does."),
			Map.entry("Neo.ClientError.Database.DatabaseNotFound",
					"%s has no database '%3$s': name one that it has with --spring.data.neo4j.database."));

	private Refusals() {
	}

	static @Nullable String sentence(Neo4jException ex, Server server) {
		String known = SENTENCES.get(ex.code());
		String said = String.valueOf(ex.getMessage());
		if (known != null) {
			return known.formatted(server, server.user(), server.database(), said.replaceAll("\\.$", ""));
		}
		if (said.startsWith("Server responded HTTP")) {
			return "%s speaks HTTP there: give the port of Bolt, which is 7687 where nobody chose another."
				.formatted(server);
		}
		return (ex instanceof SecurityException)
				? "%s cannot be spoken to as that address says (%s): use +s or +ssc in its scheme where the server has"
					.formatted(server, said) + " a certificate, and neither where it has none."
				: null;
	}

}
