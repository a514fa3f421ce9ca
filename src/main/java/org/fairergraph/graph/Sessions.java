package org.fairergraph.graph;

import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;

/**
 * Opens sessions for reading and for writing. What a thread has heard of is kept to the
 * thread: a bookmark that outlives a request would be waited for in vain where a server
 * came back with an older graph.
 */
final class Sessions {

	private final ThreadLocal<@Nullable Set<Bookmark>> heard = new ThreadLocal<>();

	private final Driver driver;

	private final Server server;

	private final SessionConfig reading;

	private final SessionConfig writing;

	Sessions(Driver driver, Server server) {
		this.driver = driver;
		this.server = server;
		this.reading = config(AccessMode.READ).build();
		this.writing = config(AccessMode.WRITE).build();
	}

	private SessionConfig.Builder config(AccessMode mode) {
		return SessionConfig.builder().withDatabase(this.server.database()).withDefaultAccessMode(mode);
	}

	/**
	 * For reading what this thread has heard of, or later.
	 * @return a new session
	 */
	Session reading() {
		@Nullable Set<Bookmark> marks = this.heard.get();
		return this.driver
			.session((marks != null) ? config(AccessMode.READ).withBookmarks(marks).build() : this.reading);
	}

	/**
	 * For writing.
	 * @return a new session
	 */
	Session writing() {
		return this.driver.session(this.writing);
	}

	/**
	 * Hears of the newest state, which in a cluster only the member that leads knows.
	 * @param limits how long that may take
	 * @return the bookmark of that state
	 */
	String hear(TransactionConfig limits) {
		try (Session session = this.driver.session(this.server.routed() ? this.writing : this.reading)) {
			session.run(GraphCypher.PING, limits).consume();
			Set<Bookmark> marks = session.lastBookmarks();
			this.heard.set(marks);
			return marks.stream().map(Bookmark::value).sorted().collect(Collectors.joining(" "));
		}
	}

	/**
	 * Lets this thread read any state again.
	 */
	void forget() {
		this.heard.remove();
	}

}
