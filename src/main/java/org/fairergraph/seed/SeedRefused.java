package org.fairergraph.seed;

import org.springframework.boot.ExitCodeGenerator;

/**
 * Says why the graph was left as it is.
 */
class SeedRefused extends RuntimeException implements ExitCodeGenerator {

	SeedRefused(String message) {
		super(message);
	}

	@Override
	public int getExitCode() {
		return 1;
	}

}
