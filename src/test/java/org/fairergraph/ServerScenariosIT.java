package org.fairergraph;

import org.fairergraph.support.ContainerServer;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;

/**
 * The scenarios of a server with a server in a container.
 */
@Tag("container")
@EnabledIfDockerAvailable
class ServerScenariosIT extends ServerScenarios {

	ServerScenariosIT() {
		super(new ContainerServer());
	}

}
