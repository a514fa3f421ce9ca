package org.fairergraph;

import org.junit.jupiter.api.Test;

import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;

class HeapAnalyzerTests {

	private final HeapAnalyzer analyzer = new HeapAnalyzer();

	@Test
	void tellsHowMuchMemoryThereWasAndHowToGiveMore() {
		Throwable failure = new IllegalStateException(new OutOfMemoryError("Java heap space"));
		assertThat(this.analyzer.analyze(failure)).extracting(FailureAnalysis::getDescription)
			.asString()
			.matches(".*may take \\(\\d+ MB\\).* -Xmx\\d+m\\..*");
	}

	@Test
	void understandsTheErrorOfAnotherThread() {
		OutOfMemoryError wrapped = new OutOfMemoryError();
		wrapped.initCause(new OutOfMemoryError("Java heap space: failed reallocation of scalar replaced objects"));
		assertThat(this.analyzer.analyze(wrapped)).isNotNull();
	}

	@Test
	void saysNothingWhereALargerHeapIsNoHelp() {
		assertThat(this.analyzer.analyze(new OutOfMemoryError("unable to create native thread"))).isNull();
	}

}
