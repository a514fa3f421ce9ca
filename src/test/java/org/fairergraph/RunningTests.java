package org.fairergraph;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.awaitility.Awaitility;
import org.fairergraph.embedded.PreparedStore;
import org.fairergraph.embedded.StoreState;
import org.fairergraph.support.Application;
import org.fairergraph.support.Run;
import org.fairergraph.support.TestServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a running application does to its store, to a second start, and when it is told to
 * end.
 */
@Tag("process")
class RunningTests {

	private static final String LOADING = "changes to write";

	private static final String LOADED = "added: ";

	private static final String HELD = "The graph held this release already";

	// what a start writes before the load, and less than the load
	private static final long LITTLE = 2048;

	private static final String READY = "Ready: ";

	private static final String SMALLEST = "--fairer-graph.seed.location=src/test/resources/places/smallest";

	private static final String UNINSPECTED = "--fairer-graph.quality.after-load=false";

	private static final String COLD = "--fairer-graph.warm-up=false";

	@TempDir
	Path folder;

	@Test
	void leavesACleanStoreWhenToldToEnd() throws Exception {
		PreparedStore.into(this.folder);
		try (Application application = Application.start(this.folder, SMALLEST, UNINSPECTED, COLD)) {
			application.line(READY);
			refusesASecondStart();
			application.terminate();
			assertThat(application.exit()).isEqualTo(143);
		}
		assertThat(StoreState.clean(this.folder)).isTrue();
		refusesWhatIsNoStore();
	}

	@Test
	void answersWhatIsUnderWayWhenToldToEnd() throws Exception {
		PreparedStore.into(this.folder);
		int port = TestServer.freePort();
		try (Application application = Application.start(this.folder, SMALLEST, UNINSPECTED, COLD,
				"--server.port=" + port)) {
			application.line(READY);
			try (HalfQuestion half = new HalfQuestion(port)) {
				half.untilItIsUnderWay();
				application.terminate();
				until(() -> !listens(port));
				assertThat(half.answer()).startsWith("HTTP/1.1 200").contains("\"version\":").doesNotContain("errors");
			}
			assertThat(application.exit()).isEqualTo(143);
			assertThat(application.lines()).last().asString().contains(READY);
		}
		assertThat(StoreState.clean(this.folder)).isTrue();
	}

	private static boolean listens(int port) throws IOException {
		try (Socket socket = new Socket("localhost", port)) {
			return socket.isConnected();
		}
		catch (ConnectException ex) {
			return false;
		}
	}

	private static void until(Callable<Boolean> moment) {
		Awaitility.await().atMost(Duration.ofMinutes(4)).pollInterval(Duration.ofMillis(10)).until(moment);
	}

	@Test
	void completesAStartThatWasKilledAtAnyMoment() throws Exception {
		killed((application) -> until(() -> Files.exists(this.folder.resolve("being-made/data/databases"))
				|| Files.exists(this.folder.resolve("data"))));
		killed((application) -> application.line(LOADING));
		assertThat(StoreState.clean(this.folder)).isFalse();
		killed((application) -> assertThat(application.line(LOADED)).contains("changed: 0, withdrawn: 0"));
		try (Application whole = Application.start(this.folder, UNINSPECTED, COLD)) {
			whole.line(READY);
			assertThat(whole.lines()).anyMatch((line) -> line.contains(HELD));
		}
	}

	private void killed(Consumer<Application> moment) {
		try (Application application = Application.start(this.folder, UNINSPECTED, COLD)) {
			moment.accept(application);
			application.kill();
			assertThat(application.exit()).isEqualTo(137);
		}
	}

	@Test
	@EnabledIf(value = "org.fairergraph.support.Application#canBeLimited", disabledReason = "There is no prlimit")
	void saysThatALoadFindsNoRoomAndCompletesItWhereThereIs() throws Exception {
		PreparedStore.into(this.folder);
		long held = Files.size(this.folder.resolve("data/transactions/neo4j/neostore.transaction.db.0"));
		try (Application application = Application.limited(held + LITTLE, this.folder, SMALLEST, UNINSPECTED, COLD)) {
			assertThat(application.exit()).isEqualTo(1);
			assertThat(application.lines()).noneMatch((line) -> line.startsWith("\tat "))
				.last()
				.isEqualTo(
						"fairer-graph: The store in %s cannot be written any more (File too large); put that right and start again."
							.formatted(this.folder));
		}
		try (Application again = Application.start(this.folder, SMALLEST, UNINSPECTED, COLD)) {
			assertThat(again.line(LOADED)).contains("changed: 0, withdrawn: 0");
		}
	}

	@Test
	void namesThePortForHttpThatIsInUseAndLeavesACleanStore() throws Exception {
		PreparedStore.into(this.folder);
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Run run = Run.of(this.folder, SMALLEST, UNINSPECTED, COLD, "--server.port=" + other.getLocalPort());
			assertThat(run.code()).isEqualTo(1);
			assertThat(run.lines()).last()
				.isEqualTo(
						"fairer-graph: The port %d for HTTP is in use by another program; choose another port with --server.port."
							.formatted(other.getLocalPort()));
		}
		assertThat(StoreState.clean(this.folder)).isTrue();
	}

	private void refusesASecondStart() {
		assertThat(Run.of(this.folder)).isEqualTo(new Run(1, List
			.of("fairer-graph: The store in %s is in use by another process; stop that one or choose another folder with --fairer-graph.embedded.folder."
				.formatted(this.folder))));
	}

	private void refusesWhatIsNoStore() throws IOException {
		Files.writeString(this.folder.resolve("data/databases/neo4j/neostore"), "broken".repeat(2000));
		Run broken = Run.of(this.folder);
		assertThat(broken.code()).isEqualTo(1);
		assertThat(broken.lines()).singleElement()
			.asString()
			.startsWith("fairer-graph: The store in %s cannot be opened (".formatted(this.folder));
	}

}
