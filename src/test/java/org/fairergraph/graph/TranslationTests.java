package org.fairergraph.graph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.TransientException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Translation} where more is known than the driver says.
 */
class TranslationTests {

	private static final String FULL = "There is no room.";

	private final Translation translation = new Translation(new Server(null, null, "neo4j"), () -> FULL);

	@ParameterizedTest
	@ValueSource(strings = { "Neo.DatabaseError.Transaction.TransactionLogError",
			"Neo.DatabaseError.Transaction.TransactionCommitFailed" })
	void tellsWhyTheEngineFailed(String code) {
		assertThat(this.translation.of(new DatabaseException(code, "Could not append")))
			.isInstanceOf(GraphRefused.class)
			.hasMessage(FULL);
	}

	@Test
	void tellsWhyTheEngineIsAway() {
		assertThat(
				this.translation.of(new TransientException("Neo.TransientError.General.DatabaseUnavailable", "away")))
			.isInstanceOf(GraphRefused.class)
			.hasMessage(FULL);
	}

	@Test
	void leavesAMistakeInAStatementWhatItIs() {
		assertThat(this.translation.of(new ClientException("Neo.ClientError.Statement.SyntaxError", "no Cypher")))
			.isNotInstanceOf(GraphRefused.class);
	}

}
