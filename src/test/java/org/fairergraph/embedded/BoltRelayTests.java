package org.fairergraph.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * Tests for what the relay carries and when it hangs up, with an engine that says only
 * what it is told to.
 */
class BoltRelayTests {

	private static final int MOST = 2;

	private final ServerSocket engine = new ServerSocket(0, 10, InetAddress.getByName("localhost"));

	private final BoltRelay relay = new BoltRelay(this.engine.getLocalPort(), MOST);

	BoltRelayTests() throws IOException {
		this.engine.setSoTimeout(10_000);
	}

	@AfterEach
	void close() throws IOException {
		this.engine.close();
	}

	@Test
	void carriesBothWays() throws Exception {
		Visitor visitor = come("one");
		try (Socket bolt = this.engine.accept()) {
			this.relay.handleMessage(visitor.session(), new BinaryMessage("hello".getBytes(StandardCharsets.US_ASCII)));
			assertThat(bolt.getInputStream().readNBytes(5)).asString(StandardCharsets.US_ASCII).isEqualTo("hello");
			bolt.getOutputStream().write("welcome".getBytes(StandardCharsets.US_ASCII));
			assertThat(visitor.hears()).isEqualTo("welcome");
		}
	}

	@Test
	void hangsUpOnTheVisitorWhenTheEngineDoes() throws Exception {
		Visitor visitor = come("one");
		this.engine.accept().close();
		assertThat(visitor.end()).isEqualTo(CloseStatus.NORMAL);
	}

	@Test
	void hangsUpOnTheEngineWhenTheVisitorDoes() throws Exception {
		Visitor visitor = come("one");
		try (Socket bolt = this.engine.accept()) {
			go(visitor);
			assertThat(bolt.getInputStream().read()).isNegative();
		}
	}

	@Test
	void hangsUpOnTheEngineWhenTheVisitorVanishes() throws Exception {
		Visitor visitor = come("one");
		try (Socket bolt = this.engine.accept()) {
			visitor.vanish();
			bolt.getOutputStream().write("are you there?".getBytes(StandardCharsets.US_ASCII));
			assertThat(bolt.getInputStream().read()).isNegative();
		}
	}

	@Test
	void letsInAsManyAsThereMayBe() throws Exception {
		Visitor first = come("one");
		come("two");
		assertThat(come("three").end()).isEqualTo(CloseStatus.SERVICE_OVERLOAD);
		go(first);
		Visitor next = come("four");
		try (Socket one = this.engine.accept(); Socket two = this.engine.accept(); Socket four = this.engine.accept()) {
			assertThat(one.getInputStream().read()).isNegative();
			four.getOutputStream().write("welcome".getBytes(StandardCharsets.US_ASCII));
			assertThat(next.hears()).isEqualTo("welcome");
			assertThat(two.isConnected()).isTrue();
		}
	}

	@Test
	void keepsNoPlaceForWhomTheEngineDoesNotAnswer() throws Exception {
		this.engine.close();
		for (int i = 0; i <= MOST; i++) {
			Visitor visitor = new Visitor("visitor " + i);
			assertThatIOException().isThrownBy(() -> this.relay.afterConnectionEstablished(visitor.session()));
			go(visitor);
		}
	}

	@Test
	void hearsNobodyWhoIsGone() throws Exception {
		Visitor visitor = come("one");
		go(visitor);
		this.relay.handleMessage(visitor.session(), new BinaryMessage(new byte[1]));
		try (Socket bolt = this.engine.accept()) {
			assertThat(bolt.getInputStream().read()).isNegative();
		}
	}

	private Visitor come(String id) throws Exception {
		Visitor visitor = new Visitor(id);
		this.relay.afterConnectionEstablished(visitor.session());
		return visitor;
	}

	private void go(Visitor visitor) throws Exception {
		this.relay.afterConnectionClosed(visitor.session(), CloseStatus.GOING_AWAY);
	}

}
