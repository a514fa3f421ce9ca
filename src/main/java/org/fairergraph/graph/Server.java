package org.fairergraph.graph;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Names the Neo4j that the settings mean, for the lines that tell what is wrong with it.
 */
@Component
class Server {

	private final @Nullable String address;

	private final @Nullable String user;

	private final String database;

	@Autowired
	Server(Environment environment) {
		this(environment.getProperty("spring.neo4j.uri"),
				environment.getProperty("spring.neo4j.authentication.username"),
				environment.getProperty("spring.data.neo4j.database", "neo4j"));
	}

	Server(@Nullable String address, @Nullable String user, String database) {
		this.address = address;
		this.user = user;
		this.database = database;
	}

	String database() {
		return this.database;
	}

	String user() {
		return (this.user != null) ? "the user '%s'".formatted(this.user) : "a visitor without a name";
	}

	/**
	 * Whether it may be a cluster, of which reads ask any member.
	 * @return {@code true} where the driver asks who is there
	 */
	boolean routed() {
		return this.address != null && this.address.startsWith("neo4j");
	}

	/**
	 * Asks for what a server lacks that hangs up on a secured connection.
	 * @return words that follow others, or none
	 */
	String certificate() {
		return (this.address != null && this.address.contains("+s:"))
				? "; has it a certificate, as +s in that address says?" : "";
	}

	@Override
	public String toString() {
		return (this.address != null) ? "The Neo4j server at " + this.address : "The built-in Neo4j";
	}

}
