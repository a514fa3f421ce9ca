package org.fairergraph.seed;

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

	private final Store store;

	private final SeedLoader loader;

	DiffRunner(Store store, SeedLoader loader) {
		this.store = store;
		this.loader = loader;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.store.mustBeOurs();
		DifferenceReport.lines(this.loader.compare()).forEach(System.out::println);
	}

}
