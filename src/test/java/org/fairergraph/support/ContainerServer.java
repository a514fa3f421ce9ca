package org.fairergraph.support;

import java.util.List;

import org.awaitility.Awaitility;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * A Neo4j server in a container.
 */
public final class ContainerServer implements TestServer {

	/**
	 * Whether a server can be had here.
	 * @return {@code true} where there is Docker
	 */
	public static boolean available() {
		return DockerClientFactory.instance().isDockerAvailable();
	}

	private static final String PASSWORD = "of-this-test-only";

	private final int port = TestServer.freePort();

	private final Neo4jContainer container = new Neo4jContainer("neo4j:5.26-community").withAdminPassword(PASSWORD);

	/**
	 * Makes the container, with a port that it finds again when it is started again. It
	 * runs once until it knows the password: some images set that a while after they
	 * began to listen.
	 */
	public ContainerServer() {
		this.container.setPortBindings(List.of("127.0.0.1:%d:7687".formatted(this.port), "127.0.0.1::7474"));
		this.container.start();
		awaitAnswer();
		kill();
	}

	@Override
	public void start() {
		DockerClientFactory.instance().client().startContainerCmd(this.container.getContainerId()).exec();
		awaitAnswer();
	}

	private void awaitAnswer() {
		Awaitility.await("the server").atMost(Application.PATIENCE).until(this::answers);
	}

	private boolean answers() {
		try (Driver driver = driver()) {
			driver.verifyConnectivity();
			return true;
		}
		catch (Neo4jException ex) {
			return false;
		}
	}

	@Override
	public void kill() {
		DockerClientFactory.instance().client().killContainerCmd(this.container.getContainerId()).exec();
	}

	@Override
	public String address() {
		return "bolt://localhost:" + this.port;
	}

	@Override
	public String user() {
		return "neo4j";
	}

	@Override
	public String password() {
		return PASSWORD;
	}

	@Override
	public void close() {
		this.container.stop();
	}

}
