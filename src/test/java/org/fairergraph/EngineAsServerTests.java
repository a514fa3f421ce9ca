package org.fairergraph;

import org.fairergraph.embedded.EngineServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledIf;

/**
 * The scenarios of a server where there is no Docker: an engine plays the server. Where
 * there is Docker, {@link ServerScenariosIT} runs the same scenarios with a real one.
 */
@Tag("process")
@DisabledIf(value = "org.fairergraph.support.ContainerServer#available",
		disabledReason = "ServerScenariosIT runs the same scenarios with a server in a container")
class EngineAsServerTests extends ServerScenarios {

	EngineAsServerTests() {
		super(EngineServer.fresh());
	}

}
