package org.fairergraph.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

import org.jspecify.annotations.Nullable;

/**
 * Lets the driver speak Bolt through a real WebSocket, as Neo4j Browser does: it listens
 * at a port of its own and carries what it hears.
 */
final class WebSocketBridge implements AutoCloseable {

	private final HttpClient client = HttpClient.newHttpClient();

	private final ServerSocket door;

	private final int target;

	private WebSocketBridge(ServerSocket door, int target) {
		this.door = door;
		this.target = target;
	}

	static WebSocketBridge to(int port) throws IOException {
		WebSocketBridge bridge = new WebSocketBridge(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
		start(bridge::listen);
		return bridge;
	}

	URI bolt() {
		return URI.create("bolt://localhost:" + this.door.getLocalPort());
	}

	private static void start(Runnable work) {
		Thread thread = new Thread(work, "bridge");
		thread.setDaemon(true);
		thread.start();
	}

	private void listen() {
		try {
			while (!this.door.isClosed()) {
				Socket driver = this.door.accept();
				start(() -> carry(driver));
			}
		}
		catch (IOException ex) {
			// the bridge is closed
		}
	}

	private void carry(Socket driver) {
		try (driver) {
			WebSocket relay = this.client.newWebSocketBuilder()
				.header("Origin", "http://localhost:" + this.target)
				.buildAsync(URI.create("ws://localhost:" + this.target + "/"), new Answers(driver.getOutputStream()))
				.join();
			byte[] buffer = new byte[8192];
			for (int read = driver.getInputStream().read(buffer); read >= 0; read = driver.getInputStream()
				.read(buffer)) {
				relay.sendBinary(ByteBuffer.wrap(buffer, 0, read), true).join();
			}
			relay.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
		}
		catch (IOException | CompletionException ex) {
			// the driver or the relay has gone
		}
	}

	@Override
	public void close() throws IOException {
		this.door.close();
	}

	/**
	 * Carries what the engine says.
	 */
	private record Answers(OutputStream driver) implements WebSocket.Listener {

		@Override
		public @Nullable CompletionStage<?> onBinary(WebSocket relay, ByteBuffer data, boolean last) {
			byte[] bytes = new byte[data.remaining()];
			data.get(bytes);
			try {
				this.driver.write(bytes);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			relay.request(1);
			return null;
		}

	}

}
