package org.fairergraph.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.fairergraph.embedded.PreparedStore;
import org.fairergraph.support.Application;
import org.fairergraph.support.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the log tells of requests that fail: each here has no time to be answered.
 */
@Tag("process")
class LogTests {

	private static final String TOO_LONG = "A question took too long";

	private static final String WORD = "Zanzibar";

	private final int port = TestServer.freePort();

	private final Asking asking = new Asking(this.port);

	@TempDir
	Path folder;

	private Application application;

	@BeforeEach
	void start() {
		this.application = Application.start(PreparedStore.into(this.folder), "--server.port=" + this.port,
				"--fairer-graph.seed.location=src/test/resources/places/smallest",
				"--fairer-graph.quality.after-load=false", "--fairer-graph.warm-up=false",
				"--fairer-graph.delivery.time=1ms");
		this.application.line("Ready: ");
	}

	@AfterEach
	void end() {
		this.application.close();
	}

	@Test
	void namesTheRequestThatFailsAndTellsNothingElseOfIt() throws Exception {
		assertThat(this.asking.about(WORD, "failing-17")).contains("TIMEOUT");
		assertThat(this.application.line("[failing-17]")).endsWith(TOO_LONG);
		List<String> told = this.application.lines();
		sendWhatIsWrong();
		// a line that comes after all of theirs
		this.asking.about(WORD, "failing-18");
		this.application.line("[failing-18]");
		assertThat(this.application.lines()).noneMatch((line) -> line.contains(WORD))
			.noneMatch((line) -> line.contains("127.0.0.1") || line.contains("0:0:0:0:0:0:0:1"))
			.noneMatch((line) -> line.startsWith("\tat "))
			.filteredOn((line) -> !told.contains(line))
			.allMatch((line) -> line.endsWith(TOO_LONG));
	}

	private void sendWhatIsWrong() throws IOException, InterruptedException {
		for (String body : List.of(WORD, "{\"query\": \"Zanzibar {\"}", "{\"query\": \"{ Zanzibar }\"}",
				"{\"query\": \"{ release { version(Zanzibar: 1) } }\"}", "{\"query\": [\"Zanzibar\"]}",
				"{\"query\": \"query Q($asOf: Date) { accountability(determinant: \\\"a\\\", area: \\\"b\\\", asOf: $asOf) { asOf } }\", \"variables\": {\"asOf\": \"Zanzibar\"}}")) {
			this.asking.post(body, "wrong");
		}
		for (String address : List.of("/Zanzibar", "/?area=Zanzibar&determinant=Zanzibar", "/answer?asOf=Zanzibar",
				"/graphql?query=Zanzibar", "/graphql?query=%7Brelease%7Bversion%7D%7D&variables=Zanzibar",
				"/actuator/Zanzibar", "/static/..%2fZanzibar", "/%zzZanzibar;a=b")) {
			this.asking.get(address);
		}
	}

}
