package org.fairergraph.seed;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Reports what is wrong with a seed, and writes nothing.
 */
@Component
@ConditionalOnProperty(name = "fairer-graph.seed.mode", havingValue = "check")
class CheckRunner implements ApplicationRunner, ExitCodeGenerator {

	private final SeedSettings settings;

	private int exitCode;

	CheckRunner(SeedSettings settings) {
		this.settings = settings;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		Findings findings = SeedSource.at(this.settings.location()).check();
		findings.inReadingOrder().forEach(System.out::println);
		System.out.println(this.settings.location() + ": " + findings.summary());
		this.exitCode = findings.isEmpty() ? 0 : 1;
	}

	@Override
	public int getExitCode() {
		return this.exitCode;
	}

}
