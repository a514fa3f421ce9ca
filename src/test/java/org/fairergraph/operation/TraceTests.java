package org.fairergraph.operation;

import java.nio.file.Path;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.fairergraph.embedded.PreparedStore;
import org.fairergraph.support.Application;
import org.fairergraph.support.TestServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is sent to a collector of traces.
 */
@Tag("process")
class TraceTests {

	@TempDir
	Path folder;

	@Test
	void sendsTheNamesOfSpansAndNoValueOfAVariable() throws Exception {
		int port = TestServer.freePort();
		try (Collector collector = new Collector();
				Application application = Application.start(PreparedStore.into(this.folder), "--server.port=" + port,
						"--fairer-graph.seed.location=src/test/resources/places/smallest",
						"--fairer-graph.quality.after-load=false", "--fairer-graph.warm-up=false",
						"--management.tracing.sampling.probability=1",
						"--" + WithoutTraces.ENDPOINT + "=" + collector.address())) {
			application.line("Ready: ");
			Asking asking = new Asking(port);
			assertThat(asking.about("Zanzibar", "traced")).contains("NOT_FOUND", "Zanzibar");
			Awaitility.await()
				.atMost(Duration.ofMinutes(1))
				.untilAsserted(() -> assertThat(collector.received()).contains("http post /graphql", "graphql query",
						"graphql field accountability"));
			application.terminate();
			application.exit();
			assertThat(collector.received()).doesNotContain("Zanzibar");
		}
	}

}
