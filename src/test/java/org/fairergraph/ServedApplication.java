package org.fairergraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.fairergraph.support.Application;
import org.fairergraph.support.TestServer;
import tools.jackson.databind.JsonNode;

/**
 * The application in a process of its own, on a Neo4j server.
 */
final class ServedApplication implements AutoCloseable {

	private static final Map<String, Object> HOUSING = Map.of("determinant", "housing", "area", "Halton", "asOf",
			"2026-11-24");

	private final HttpClient http = HttpClient.newHttpClient();

	private final int port = TestServer.freePort();

	private final GraphQlClient client = new GraphQlClient(this.port);

	private final Application application;

	ServedApplication(TestServer server, String... settings) {
		Map<String, String> all = new LinkedHashMap<>();
		Stream.concat(ofServer(server), Stream.of(settings))
			.map((setting) -> setting.split("=", 2))
			.forEach((setting) -> all.put(setting[0], setting[1]));
		this.application = Application.start(Path.of("target", "no-store"),
				all.entrySet()
					.stream()
					.map((setting) -> setting.getKey() + "=" + setting.getValue())
					.toArray(String[]::new));
	}

	private Stream<String> ofServer(TestServer server) {
		return Stream.of("--server.port=" + this.port, "--fairer-graph.quality.after-load=false",
				"--fairer-graph.warm-up=false", "--spring.neo4j.uri=" + server.address(),
				// a server that has just been started is slow at first
				"--fairer-graph.graph.read-timeout=1m", "--spring.neo4j.authentication.username=" + server.user(),
				"--spring.neo4j.authentication.password=" + server.password());
	}

	GraphQlClient client() {
		return this.client;
	}

	Application application() {
		return this.application;
	}

	/**
	 * What readiness says.
	 * @return the status, or 0 where nobody answers
	 */
	int readiness() {
		return send("/actuator/health/readiness", BodyHandlers.discarding()).map(HttpResponse::statusCode).orElse(0);
	}

	private <T> Optional<HttpResponse<T>> send(String path, BodyHandler<T> handler) {
		URI address = URI.create("http://localhost:%d%s".formatted(this.port, path));
		try {
			return Optional.of(this.http.send(HttpRequest.newBuilder(address).build(), handler));
		}
		catch (IOException ex) {
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Counts its threads.
	 * @return how many live, as its figures say
	 */
	int threads() {
		return send("/actuator/prometheus", BodyHandlers.ofString()).map(HttpResponse::body)
			.orElseThrow()
			.lines()
			.filter((line) -> line.startsWith("jvm_threads_live_threads "))
			.mapToInt((line) -> (int) Double.parseDouble(line.split(" ")[1]))
			.sum();
	}

	/**
	 * Asks the first question.
	 * @return how many partners there are, or the code of the error
	 */
	String ask() {
		return ask(HOUSING);
	}

	/**
	 * Asks the first question so that no answer is kept for it.
	 * @param nonce what nobody has said before
	 * @return how many partners there are, or the code of the error
	 */
	String askAnew(long nonce) {
		Map<String, Object> variables = new LinkedHashMap<>(HOUSING);
		variables.put("nonce", nonce);
		return ask(variables);
	}

	private String ask(Map<String, Object> variables) {
		try {
			JsonNode answer = this.client.contract("who-acts", variables);
			return answer.at("/errors/0/extensions/code")
				.asString(answer.at("/data/accountability/partners/totalCount").asString("nothing"));
		}
		catch (UncheckedIOException ex) {
			return "no answer";
		}
	}

	long count(String words) {
		return lines(words).count();
	}

	Stream<String> lines(String words) {
		return this.application.lines().stream().filter((line) -> line.contains(words));
	}

	@Override
	public void close() {
		this.application.close();
	}

}
