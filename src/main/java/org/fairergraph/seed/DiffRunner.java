package org.fairergraph.seed;

import org.fairergraph.graph.GraphVersion;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Reports what a load would change, and writes nothing.
 */
@Component
@ConditionalOnProperty(name = "fairer-graph.seed.mode", havingValue = "diff")
class DiffRunner implements ApplicationRunner {

	private final GraphVersion version;

	private final Store store;

	private final SeedLoader loader;

	DiffRunner(GraphVersion version, Store store, SeedLoader loader) {
		this.version = version;
		this.store = store;
		this.loader = loader;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.version.mustBeSupported();
		this.store.mustBeOurs();
		DifferenceReport.lines(this.loader.compare()).forEach(System.out::println);
	}

}
