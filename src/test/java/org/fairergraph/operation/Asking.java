package org.fairergraph.operation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/**
 * Sends requests to an application, wrong ones too.
 */
final class Asking {

	private final HttpClient http = HttpClient.newHttpClient();

	private final int port;

	Asking(int port) {
		this.port = port;
	}

	/**
	 * Asks who acts on something.
	 * @param determinant what on, in a variable
	 * @param id the name of the request
	 * @return the body of the response
	 */
	String about(String determinant, String id) throws IOException, InterruptedException {
		return post(
				"""
						{"query": "query Who($what: String!) { accountability(determinant: $what, area: \\"Halton\\") { asOf } }",
						"variables": {"what": "%s"}}"""
					.formatted(determinant),
				id);
	}

	String post(String body, String id) throws IOException, InterruptedException {
		return this.http
			.send(HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(this.port)))
				.header("Content-Type", "application/json")
				.header("X-Request-Id", id)
				.POST(BodyPublishers.ofString(body))
				.build(), BodyHandlers.ofString())
			.body();
	}

	/**
	 * Asks for an address as it stands, which a client of Java would put right.
	 * @param address what follows the port
	 */
	void get(String address) throws IOException {
		try (Socket socket = new Socket(InetAddress.getByName("localhost"), this.port)) {
			socket.getOutputStream()
				.write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(address)
					.getBytes(StandardCharsets.UTF_8));
			socket.getInputStream().readAllBytes();
		}
	}

}
