package org.fairergraph.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/**
 * One connection to the engine behind one WebSocket. What the engine says is carried by a
 * thread of its own; where either side ends, so does the other.
 */
final class Wire implements AutoCloseable {

	private static final Log LOG = LogFactory.getLog(Wire.class);

	private final WebSocketSession session;

	private final Socket engine;

	private Wire(WebSocketSession session, Socket engine) {
		this.session = session;
		this.engine = engine;
	}

	static Wire open(WebSocketSession session, int port, int chunk) throws IOException {
		Socket engine = new Socket(InetAddress.getByName("localhost"), port);
		engine.setTcpNoDelay(true);
		Wire wire = new Wire(session, engine);
		Thread thread = new Thread(() -> wire.carry(chunk), "bolt-relay");
		thread.setDaemon(true);
		thread.start();
		return wire;
	}

	void send(ByteBuffer bytes) throws IOException {
		byte[] chunk = new byte[bytes.remaining()];
		bytes.get(chunk);
		this.engine.getOutputStream().write(chunk);
	}

	private void carry(int chunk) {
		byte[] buffer = new byte[chunk];
		try (InputStream answers = this.engine.getInputStream()) {
			for (int read = answers.read(buffer); read >= 0; read = answers.read(buffer)) {
				this.session.sendMessage(new BinaryMessage(buffer, 0, read, true));
			}
			this.session.close(CloseStatus.NORMAL);
		}
		catch (IOException | IllegalStateException ex) {
			LOG.debug("A connection of Neo4j Browser broke off", ex);
			close();
		}
	}

	@Override
	public void close() {
		try (this.engine; this.session) {
			LOG.debug("A connection of Neo4j Browser is closed");
		}
		catch (IOException ex) {
			LOG.debug("A connection of Neo4j Browser was closed already", ex);
		}
	}

}
