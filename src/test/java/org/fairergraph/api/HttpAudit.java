package org.fairergraph.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The audit of GraphQL over HTTP that the authors of the specification keep. It needs
 * Node.js, and a registry of npm to fetch it from; without them it is skipped.
 */
final class HttpAudit {

	private static final Path SOURCE = Path.of("src/test/resources/audit");

	private static final Path FOLDER = Path.of("target/audit");

	private HttpAudit() {
	}

	/**
	 * Audits an endpoint.
	 * @param address its address
	 * @return what each audit found
	 * @throws IOException where the audit cannot be copied
	 */
	static List<Finding> of(String address) throws IOException {
		Files.createDirectories(FOLDER);
		for (String file : List.of("package.json", "audit.mjs")) {
			Files.copy(SOURCE.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
		}
		skipUnless("npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts");
		Outcome audit = run("node", "audit.mjs", address);
		assertThat(audit.code()).as(audit.output()).isZero();
		return audit.output().lines().map((line) -> JsonMapper.shared().readValue(line, Finding.class)).toList();
	}

	private static void skipUnless(String... command) {
		Outcome fetched;
		try {
			fetched = run(command);
		}
		catch (IOException ex) {
			throw new TestAbortedException("No Node.js here: GraphQL over HTTP is not audited.");
		}
		if (fetched.code() != 0) {
			throw new TestAbortedException("The audit of GraphQL over HTTP cannot be fetched: " + fetched.output());
		}
	}

	private static Outcome run(String... command) throws IOException {
		Process process = new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		try {
			return new Outcome(process.waitFor(1, TimeUnit.MINUTES) ? process.exitValue() : -1, output);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What one audit found.
	 *
	 * @param name what the specification says
	 * @param status whether it is so: {@code ok}, {@code notice}, {@code warn} or
	 * {@code error}
	 * @param reason what is not so
	 */
	record Finding(String name, String status, @Nullable String reason) {

	}

	private record Outcome(int code, String output) {

	}

}
