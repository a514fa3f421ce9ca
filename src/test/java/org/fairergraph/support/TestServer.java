package org.fairergraph.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * A Neo4j server of the tests that comes and goes, always at the same address.
 */
public interface TestServer extends AutoCloseable {

	/**
	 * Starts it, for the first time or again with what it held.
	 */
	void start();

	/**
	 * Ends it without a word to those who are connected.
	 */
	void kill();

	/**
	 * Where it listens while it is there.
	 * @return a Bolt address
	 */
	String address();

	/**
	 * Who may do everything.
	 * @return the name of the user
	 */
	String user();

	/**
	 * How that user comes in.
	 * @return the password
	 */
	String password();

	/**
	 * Connects with full rights.
	 * @return a driver that the caller closes
	 */
	default Driver driver() {
		return GraphDatabase.driver(address(), AuthTokens.basic(user(), password()));
	}

	@Override
	void close();

	/**
	 * Finds a port on loopback that nobody uses.
	 * @return the port
	 */
	static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
