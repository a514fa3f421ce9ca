package org.fairergraph;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.fairergraph.embedded.EngineServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The scenarios of a server without Docker, and what only an engine with readers can
 * show.
 */
@Tag("process")
class EngineAsServerTests extends ServerScenarios {

	EngineAsServerTests() {
		super(new EngineServer());
	}

	@Test
	void servesAGraphThatItMayOnlyReadWhereNothingIsToBeWritten() {
		try (ServedApplication reader = new ServedApplication(server(), ((EngineServer) server()).reader())) {
			reader.application().line("Ready:");
			Awaitility.await().atMost(Duration.ofMinutes(1)).until(reader::ask, "12"::equals);
		}
	}

	@Test
	void namesTheRightThatIsMissingWhereSomethingIsToBeWritten() {
		try (EngineServer empty = new EngineServer()) {
			empty.start();
			try (ServedApplication reader = new ServedApplication(empty, empty.reader())) {
				assertThat(reader.application().exit()).isEqualTo(1);
				assertThat(reader.application().lines()).last()
					.asString()
					.contains("does not let the user 'reader-", "do what is needed in the database 'neo4j' (");
			}
		}
	}

}
