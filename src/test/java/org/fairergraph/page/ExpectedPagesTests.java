package org.fairergraph.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.fairergraph.support.RunningApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages on the made-up place say, word for word, what stands written for them.
 */
@RunningApplication
@TestPropertySource(properties = "fairer-graph.seed.location=src/test/resources/places/riverside")
class ExpectedPagesTests {

	private final int port;

	ExpectedPagesTests(@LocalServerPort int port) {
		this.port = port;
	}

	@ParameterizedTest
	@CsvSource({ "start,/", "answer,/who-acts/warm-homes/hillford?as-of=2026-11-24",
			"empty,/who-acts/work/hillford?as-of=2026-11-24", "ambiguous,/who-acts?about=retrofit&in=Hillford" })
	void saysWhatIsWrittenForIt(String file, String path) throws IOException {
		String expected = new ClassPathResource("page/expected/%s.txt".formatted(file))
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(ReadableText.of(Web.at(this.port).page(path)).replace(":" + this.port, "")).isEqualTo(expected);
	}

}
