package org.fairergraph.seed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.fairergraph.graph.Graph;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Makes the graph what a seed says. What one transaction can hold is written in one: all
 * of it, or nothing. More than that is written in many, under a release that is marked as
 * unfinished until the last of them, so that a start after a kill completes it.
 */
@Component
class SeedLoader {

	// takes a third of what the built-in engine allows one transaction
	private static final int MOST = 50_000;

	private final Graph graph;

	private final Store store;

	private final SeedSettings settings;

	private final SeedCypher cypher = new SeedCypher();

	private final int most;

	@Autowired
	SeedLoader(Graph graph, Store store, SeedSettings settings) {
		this(graph, store, settings, MOST);
	}

	SeedLoader(Graph graph, Store store, SeedSettings settings, int most) {
		this.graph = graph;
		this.store = store;
		this.settings = settings;
		this.most = most;
	}

	/**
	 * Loads the seed of the settings, where the graph does not hold it yet.
	 * @return what the graph holds now
	 */
	SeedLoaded load() {
		long start = System.nanoTime();
		SeedSource source = SeedSource.at(this.settings.location());
		Changes changes = this.store.holds(source.digest()) ? Changes.NONE : become(source.facts());
		Map<String, Object> release = this.store.release().orElseThrow();
		return new SeedLoaded(String.valueOf(release.get("place")), String.valueOf(release.get("version")),
				String.valueOf(release.get("published")), this.store.nodes(), this.store.relationships(), changes,
				Duration.ofNanos(System.nanoTime() - start));
	}

	/**
	 * Tells what a load of the seed of the settings would change.
	 * @return the difference
	 */
	Difference compare() {
		Facts wanted = SeedSource.at(this.settings.location()).facts();
		return Difference.between(new HeldFacts(this.cypher, this.graph::readPatiently).read(), wanted);
	}

	/**
	 * Makes the graph hold these facts and no others.
	 * @param wanted the facts, the release included
	 * @return what changed
	 */
	Changes become(Facts wanted) {
		AtomicReference<Difference> found = new AtomicReference<>();
		this.graph.write((transaction) -> found.set(begin(wanted, within(transaction))));
		Difference difference = Objects.requireNonNull(found.get());
		if (isLarge(difference)) {
			inParts(difference, wanted.release());
		}
		return Changes.of(difference);
	}

	/**
	 * Writes a difference batch by batch, then the release that says that it is whole.
	 * Another application may write the same meanwhile.
	 * @param difference what parted the graph from the seed
	 * @param release the release of the seed
	 */
	void inParts(Difference difference, Fact release) {
		writer(this::alone, difference.size()).writeUnseen(difference.unfinished());
		writer(this::alone, 0).write(new Difference(List.of(release), List.of(), List.of()));
	}

	private Difference begin(Facts wanted, Statements statements) {
		Facts held = new HeldFacts(this.cypher, statements).read();
		Difference difference = Difference.between(held, wanted);
		if (!this.settings.allowWithdrawal()) {
			Withdrawal.mustBeSmall(held, difference);
		}
		writer(statements, isLarge(difference) ? 0 : difference.size())
			.write(isLarge(difference) ? mark(held, wanted) : difference);
		return difference;
	}

	private static Difference mark(Facts held, Facts wanted) {
		List<Fact> before = held.all().filter(ReleaseFact::is).toList();
		return new Difference(List.of(ReleaseFact.unfinished(wanted.release())), List.of(),
				before.stream().filter((release) -> !release.id().equals(wanted.release().id())).toList());
	}

	private boolean isLarge(Difference difference) {
		return difference.size() > this.most;
	}

	private SeedWriter writer(Statements statements, int total) {
		return new SeedWriter(this.cypher, statements, new Progress(total));
	}

	private static Statements within(TransactionContext transaction) {
		return (text, parameters) -> transaction.run(text, parameters).list();
	}

	private List<Record> alone(String text, Map<String, Object> parameters) {
		try {
			write(text, parameters);
		}
		catch (DataIntegrityViolationException ex) {
			// another application loads the same, or the answer to a commit was lost
			write(this.cypher.whereThere(text), parameters);
		}
		return List.of();
	}

	private void write(String text, Map<String, Object> parameters) {
		this.graph.write((transaction) -> transaction.run(text, parameters).consume());
	}

}
