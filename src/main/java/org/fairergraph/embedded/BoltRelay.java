package org.fairergraph.embedded;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.BinaryWebSocketHandler;

/**
 * Carries Bolt from a WebSocket of this service to the engine, so that Neo4j Browser
 * needs no other port than the page it came from.
 */
class BoltRelay extends BinaryWebSocketHandler {

	private static final int CHUNK = 64 * 1024;

	private final Map<String, Wire> wires = new ConcurrentHashMap<>();

	private final int port;

	private final int most;

	BoltRelay(int port, int most) {
		this.port = port;
		this.most = most;
	}

	@Override
	public boolean supportsPartialMessages() {
		return true;
	}

	@Override
	public void afterConnectionEstablished(WebSocketSession session) throws IOException {
		if (this.wires.size() >= this.most) {
			session.close(CloseStatus.SERVICE_OVERLOAD);
			return;
		}
		session.setBinaryMessageSizeLimit(CHUNK);
		this.wires.put(session.getId(), Wire.open(session, this.port, CHUNK));
	}

	@Override
	protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) throws IOException {
		Wire wire = this.wires.get(session.getId());
		if (wire != null) {
			wire.send(message.getPayload());
		}
	}

	@Override
	public void handleTransportError(WebSocketSession session, Throwable failure) {
		hangUp(session);
	}

	@Override
	public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
		hangUp(session);
	}

	private void hangUp(WebSocketSession session) {
		Wire wire = this.wires.remove(session.getId());
		if (wire != null) {
			wire.close();
		}
	}

}
