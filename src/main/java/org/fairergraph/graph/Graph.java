package org.fairergraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The only door to Neo4j. What goes wrong behind it comes out as one of Spring's
 * {@code DataAccessException}s, or as a {@link GraphRefused} where somebody must set
 * something right.
 */
@Component
public class Graph implements DisposableBean {

	private final Sessions sessions;

	private final Duration patience;

	private final Translation translation;

	private final ApplicationEventPublisher events;

	private final Flights flights = new Flights();

	private volatile boolean closed;

	Graph(Driver driver, GraphSettings settings, Server server, Outlook outlook, ApplicationEventPublisher events) {
		this.sessions = new Sessions(driver, server);
		this.patience = settings.readTimeout();
		this.translation = new Translation(server, outlook);
		this.events = events;
	}

	/**
	 * Runs a query file.
	 * @param query the file
	 * @param parameters a value for each parameter that it names
	 * @return the rows, in the order of the query
	 */
	public List<Record> read(QueryFile query, Map<String, Object> parameters) {
		return read(query.cypher(), parameters);
	}

	/**
	 * Runs a statement that only reads, within the time that the settings allow, and that
	 * of the request for which it is asked.
	 * @param cypher the statement
	 * @param parameters a value for each parameter that it names
	 * @return the rows, in the order of the statement
	 */
	public List<Record> read(String cypher, Map<String, Object> parameters) {
		return read(cypher, parameters, limits());
	}

	/**
	 * Runs a statement that only reads, however long it takes: for the start, which may
	 * look through the whole graph.
	 * @param cypher the statement
	 * @param parameters a value for each parameter that it names
	 * @return the rows, in the order of the statement
	 */
	public List<Record> readPatiently(String cypher, Map<String, Object> parameters) {
		return read(cypher, parameters, TransactionConfig.empty());
	}

	private TransactionConfig limits() {
		return TransactionConfig.builder().withTimeout(Deadline.left(this.patience)).build();
	}

	private List<Record> read(String cypher, Map<String, Object> parameters, TransactionConfig limits) {
		return translated(() -> {
			try (Session session = this.sessions.reading()) {
				return session.run(cypher, parameters, limits).list();
			}
		});
	}

	/**
	 * Hears of the newest state of the graph. All that this thread reads from now on is
	 * that state or a later one.
	 * @return the bookmark of that state
	 */
	String hear() {
		TransactionConfig limits = limits();
		return translated(() -> this.sessions.hear(limits));
	}

	/**
	 * Lets this thread read any state again.
	 */
	void forget() {
		this.sessions.forget();
	}

	/**
	 * Does some work in one transaction: all of it, or nothing.
	 * @param work what to write
	 */
	public void write(Consumer<TransactionContext> work) {
		translated(() -> {
			try (Session session = this.sessions.writing()) {
				session.executeWriteWithoutResult(work);
				return true;
			}
		});
	}

	/**
	 * Runs a statement that cannot share a transaction with others, as those on
	 * constraints and indexes.
	 * @param cypher the statement
	 */
	void define(String cypher) {
		translated(() -> {
			try (Session session = this.sessions.writing()) {
				return session.run(cypher).consume();
			}
		});
	}

	/**
	 * Lets a repository read through this door, so that what goes wrong is told like all
	 * else.
	 * @param <T> what is read
	 * @param work the reading
	 * @return what it returns
	 */
	public <T> T during(Supplier<T> work) {
		return translated(() -> {
			try {
				return work.get();
			}
			catch (DataAccessException | TransactionException ex) {
				throw (ex.getCause() instanceof Neo4jException said) ? said : ex;
			}
		});
	}

	/**
	 * Calls off all that is under way, since the server fell silent.
	 */
	void abandon() {
		this.flights.abandon();
	}

	/**
	 * Calls off all that is under way, which the driver would wait for.
	 */
	@Override
	public void destroy() {
		this.closed = true;
		abandon();
	}

	private <T> T translated(Supplier<T> work) {
		if (this.closed) {
			throw new GraphAway("The application ends.", null);
		}
		try {
			return this.flights.during(work);
		}
		catch (Neo4jException ex) {
			RuntimeException translated = this.translation.of(ex);
			if (translated instanceof GraphAway || translated instanceof GraphRefused) {
				this.events.publishEvent(new GraphLost(String.valueOf(translated.getMessage())));
			}
			throw translated;
		}
	}

}
