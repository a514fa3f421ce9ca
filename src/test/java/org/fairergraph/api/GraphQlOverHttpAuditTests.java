package org.fairergraph.api;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.fairergraph.support.RunningApplication;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All that the specification of GraphQL over HTTP says, must, should and may alike; with
 * a charset in {@code Accept} and without.
 */
@RunningApplication
@Tag("audit")
class GraphQlOverHttpAuditTests {

	private final int port;

	GraphQlOverHttpAuditTests(@LocalServerPort int port) {
		this.port = port;
	}

	@TestFactory
	Stream<DynamicTest> speaksHttpAsGraphQlServersDo() throws IOException {
		List<HttpAudit.Finding> findings = HttpAudit.of("http://localhost:%d/graphql".formatted(this.port));
		assertThat(findings).hasSizeGreaterThan(100);
		return findings.stream()
			.map((finding) -> DynamicTest.dynamicTest(finding.name(),
					() -> assertThat(finding.status()).as(finding.reason()).isEqualTo("ok")));
	}

}
