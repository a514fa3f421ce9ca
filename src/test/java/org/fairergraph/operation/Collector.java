package org.fairergraph.operation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Takes traces in on loopback, as a collector does.
 */
final class Collector implements AutoCloseable {

	private static final String PATH = "/v1/traces";

	private final StringBuffer received = new StringBuffer();

	private final HttpServer server;

	Collector() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext(PATH, this::take);
		this.server.start();
	}

	private void take(HttpExchange exchange) throws IOException {
		try (exchange) {
			this.received.append(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
			exchange.sendResponseHeaders(200, -1);
		}
	}

	/**
	 * Where it listens.
	 * @return an address of OTLP over HTTP
	 */
	String address() {
		return "http://127.0.0.1:%d%s".formatted(this.server.getAddress().getPort(), PATH);
	}

	/**
	 * What it was sent by now.
	 * @return the bytes, in which texts stand as they are
	 */
	String received() {
		return this.received.toString();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
