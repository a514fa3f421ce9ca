package org.fairergraph.seed;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.fairergraph.graph.Graph;
import org.neo4j.driver.TransactionContext;

import org.springframework.stereotype.Component;

/**
 * Makes the graph what a seed says, in one transaction: all of it, or nothing.
 */
@Component
class SeedLoader {

	private final Graph graph;

	private final Store store;

	private final SeedSettings settings;

	private final SeedCypher cypher = new SeedCypher();

	SeedLoader(Graph graph, Store store, SeedSettings settings) {
		this.graph = graph;
		this.store = store;
		this.settings = settings;
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
		AtomicReference<Changes> changes = new AtomicReference<>(Changes.NONE);
		this.graph.write((transaction) -> changes.set(become(wanted, transaction)));
		return Objects.requireNonNull(changes.get());
	}

	private Changes become(Facts wanted, TransactionContext transaction) {
		Statements statements = (text, parameters) -> transaction.run(text, parameters).list();
		Facts held = new HeldFacts(this.cypher, statements).read();
		Difference difference = Difference.between(held, wanted);
		if (!this.settings.allowWithdrawal()) {
			Withdrawal.mustBeSmall(held, difference);
		}
		new SeedWriter(this.cypher, statements, new Progress(difference.size())).write(difference);
		return Changes.of(difference);
	}

}
