package org.fairergraph.embedded;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/**
 * Whoever is at the other end of a WebSocket, without a network.
 */
final class Visitor {

	private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

	private final BlockingQueue<CloseStatus> ends = new LinkedBlockingQueue<>();

	private final WebSocketSession session = (WebSocketSession) Proxy.newProxyInstance(
			WebSocketSession.class.getClassLoader(), new Class<?>[] { WebSocketSession.class },
			(proxy, method, arguments) -> answer(method, arguments));

	private final String id;

	private volatile boolean gone;

	Visitor(String id) {
		this.id = id;
	}

	private @Nullable Object answer(Method method, Object @Nullable [] arguments) throws IOException {
		switch (method.getName()) {
			case "getId" -> {
				return this.id;
			}
			case "sendMessage" -> hear((BinaryMessage) Objects.requireNonNull(arguments)[0]);
			case "close" ->
				this.ends.add((arguments != null) ? (CloseStatus) arguments[0] : CloseStatus.NO_STATUS_CODE);
			default -> {
				// nothing that a visitor would notice
			}
		}
		return null;
	}

	private void hear(BinaryMessage message) throws IOException {
		if (this.gone) {
			throw new IOException("Broken pipe");
		}
		ByteBuffer bytes = message.getPayload();
		this.heard.add(StandardCharsets.US_ASCII.decode(bytes).toString());
	}

	void vanish() {
		this.gone = true;
	}

	WebSocketSession session() {
		return this.session;
	}

	@Nullable String hears() throws InterruptedException {
		return this.heard.poll(10, TimeUnit.SECONDS);
	}

	@Nullable CloseStatus end() throws InterruptedException {
		return this.ends.poll(10, TimeUnit.SECONDS);
	}

}
