package org.fairergraph.graph;

import java.util.Objects;
import java.util.stream.Stream;

import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.AuthorizationExpiredException;
import org.neo4j.driver.exceptions.ConnectionReadTimeoutException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TokenExpiredException;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.data.neo4j.core.Neo4jPersistenceExceptionTranslator;

/**
 * Reads what the driver throws, which is written for programmers, and tells apart what
 * passes by itself, what somebody must set right, and what is a mistake of ours.
 */
final class Translation {

	/**
	 * What Spring's translator takes for a mistake in the statement.
	 */
	private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

	private static final String NOT_THERE_YET = "Neo.TransientError.(Database|General.DatabaseUnavailable|Cluster).*";

	private static final String BROKEN = "Neo.DatabaseError.";

	private final Neo4jPersistenceExceptionTranslator translator = new Neo4jPersistenceExceptionTranslator();

	private final Server server;

	private final Outlook outlook;

	Translation(Server server, Outlook outlook) {
		this.server = server;
		this.outlook = outlook;
	}

	RuntimeException of(Neo4jException ex) {
		if (ex.code().startsWith(TIMED_OUT)) {
			return new QueryTimeoutException("The database ended a transaction that took too long", ex);
		}
		String failure = this.outlook.failure();
		if (failure != null && (away(ex) || ex.code().startsWith(BROKEN))) {
			return new GraphRefused(failure, ex);
		}
		if (away(ex)) {
			return new GraphAway("%s cannot be reached (%s).".formatted(this.server, why(ex)), ex);
		}
		String sentence = Refusals.sentence(ex, this.server);
		if (sentence != null) {
			return new GraphRefused(sentence, ex);
		}
		DataAccessException translated = this.translator.translateExceptionIfPossible(ex);
		return (translated != null) ? translated : ex;
	}

	private static boolean away(Neo4jException ex) {
		boolean lost = ex instanceof ServiceUnavailableException || ex instanceof SessionExpiredException
				|| ex instanceof DiscoveryException || ex instanceof ConnectionReadTimeoutException;
		// each of these asks the driver for a fresh login
		boolean expired = ex instanceof AuthorizationExpiredException || ex instanceof TokenExpiredException;
		return lost || expired || tooManyLogins(ex) || noneFree(ex) || ex.code().matches(NOT_THERE_YET);
	}

	private static boolean tooManyLogins(Neo4jException ex) {
		return !(ex instanceof AuthenticationException) && ex instanceof SecurityException
				&& ex.code().endsWith("AuthenticationRateLimit");
	}

	// what the driver itself says bears no code
	private static boolean noneFree(Neo4jException ex) {
		String said = String.valueOf(ex.getMessage());
		return said.startsWith("Unable to acquire connection from the pool")
				|| said.startsWith("A message has been ignored");
	}

	private String why(Neo4jException ex) {
		Throwable root = Stream.iterate((Throwable) ex, Objects::nonNull, Throwable::getCause)
			.reduce(ex, (outer, inner) -> inner);
		String name = root.getClass().getSimpleName();
		String said = Objects.requireNonNullElse(root.getMessage(), name).lines().findFirst().orElse(name);
		return switch (name) {
			case "UnresolvedAddressException", "UnknownHostException" -> "no such host";
			case "ClosedChannelException" -> "it closes the connection" + this.server.certificate();
			default -> said.replaceAll("^finishConnect.*\\): |: \\S*:\\d+$|\\.$", "");
		};
	}

}
