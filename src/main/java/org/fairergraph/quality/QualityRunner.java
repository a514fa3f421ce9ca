package org.fairergraph.quality;

import java.time.Clock;
import java.time.LocalDate;

import org.fairergraph.graph.GraphVersion;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Reports what the rules find in the graph that is held, and writes nothing.
 */
@Component
@ConditionalOnProperty(name = "fairer-graph.seed.mode", havingValue = "quality")
class QualityRunner implements ApplicationRunner, ExitCodeGenerator {

	private final GraphVersion version;

	private final Inspection inspection;

	private final Clock clock;

	private int exitCode;

	QualityRunner(GraphVersion version, Inspection inspection, Clock clock) {
		this.version = version;
		this.inspection = inspection;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.version.mustBeSupported();
		Quality found = this.inspection.on(LocalDate.now(this.clock));
		found.lines().forEach(System.out::println);
		System.out.println(found.summary());
		this.exitCode = found.broken() ? 1 : 0;
	}

	@Override
	public int getExitCode() {
		return this.exitCode;
	}

}
