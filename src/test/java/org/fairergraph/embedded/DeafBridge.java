package org.fairergraph.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/**
 * Carries what a driver says to the engine, and stops listening soon after the engine
 * begins to answer.
 */
final class DeafBridge implements AutoCloseable {

	private static final int HEARD = 100_000;

	private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

	private final int target;

	DeafBridge(URI engine) throws IOException {
		this.target = engine.getPort();
		start(this::listen);
	}

	URI bolt() {
		return URI.create("bolt://localhost:" + this.door.getLocalPort());
	}

	private static void start(Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			}
			catch (IOException ex) {
				// the bridge is closed, or one end of it
			}
		}, "deaf-bridge");
		thread.setDaemon(true);
		thread.start();
	}

	private void listen() throws IOException {
		while (!this.door.isClosed()) {
			Socket driver = this.door.accept();
			Socket engine = new Socket(InetAddress.getByName("localhost"), this.target);
			start(() -> driver.getInputStream().transferTo(engine.getOutputStream()));
			start(() -> hear(engine.getInputStream(), driver));
		}
	}

	private static void hear(InputStream answers, Socket driver) throws IOException {
		byte[] buffer = new byte[8192];
		int heard = 0;
		for (int read = answers.read(buffer); read >= 0 && heard < HEARD; read = answers.read(buffer)) {
			driver.getOutputStream().write(buffer, 0, read);
			heard += read;
		}
	}

	@Override
	public void close() throws IOException {
		this.door.close();
	}

	/**
	 * What one of its threads does.
	 */
	private interface Work {

		void run() throws IOException;

	}

}
