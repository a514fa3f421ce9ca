package org.fairergraph;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.fairergraph.embedded.EngineServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What only a server with readers can show: an engine plays it.
 */
@Tag("process")
class ReadOnlyServerTests {

	@Test
	void servesAGraphThatItMayOnlyReadWhereNothingIsToBeWritten() {
		try (EngineServer server = EngineServer.prepared()) {
			server.start();
			load(server);
			try (ServedApplication reader = new ServedApplication(server, server.reader())) {
				reader.application().line("Ready:");
				Awaitility.await().atMost(Duration.ofMinutes(1)).until(reader::ask, "12"::equals);
			}
		}
	}

	@Test
	void namesTheRightThatIsMissingWhereSomethingIsToBeWritten() {
		try (EngineServer empty = EngineServer.fresh()) {
			empty.start();
			try (ServedApplication reader = new ServedApplication(empty, empty.reader())) {
				assertThat(reader.application().exit()).isEqualTo(1);
				assertThat(reader.application().lines()).last()
					.asString()
					.contains("does not let the user 'reader-", "do what is needed in the database 'neo4j' (");
			}
		}
	}

	private static void load(EngineServer server) {
		try (ServedApplication writer = new ServedApplication(server)) {
			writer.application().line("Ready:");
		}
	}

}
