package org.fairergraph.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application in a process of its own, with what it prints.
 */
public final class Application implements AutoCloseable {

	static final Duration PATIENCE = Duration.ofMinutes(4);

	private static final String LIMIT = "/usr/bin/prlimit";

	private final Process process;

	private final Path output;

	private Application(Process process, Path output) {
		this.process = process;
		this.output = output;
	}

	/**
	 * Starts the application; free ports are taken where the settings name none.
	 * @param folder the folder of the store
	 * @param settings more settings, as {@code --name=value}
	 * @return the process
	 */
	public static Application start(Path folder, String... settings) {
		return start(List.of(), folder, settings);
	}

	/**
	 * Starts the application where no file may be larger, which meets it as a full disk
	 * does.
	 * @param bytes the size that no file may exceed
	 * @param folder the folder of the store
	 * @param settings more settings, as {@code --name=value}
	 * @return the process
	 */
	public static Application limited(long bytes, Path folder, String... settings) {
		return start(List.of(LIMIT, "--fsize=" + bytes), folder, settings);
	}

	/**
	 * Whether this machine can limit a process.
	 * @return {@code true} on most Linuxes
	 */
	public static boolean canBeLimited() {
		return Files.isExecutable(Path.of(LIMIT));
	}

	private static Application start(List<String> within, Path folder, String... settings) {
		List<String> command = new ArrayList<>(within);
		command.addAll(List.of(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
		command.addAll(List.of(System.getProperty("engine.jvm", "-ea").split(" ")));
		command.addAll(List.of("-cp", classPath(), "-Dserver.port=0", "-Dfairer-graph.embedded.bolt-port=0",
				"org.fairergraph.FairerGraphApplication", "--fairer-graph.embedded.folder=" + folder));
		command.addAll(List.of(settings));
		try {
			Path output = Files.createTempFile("fairer-graph", ".log");
			return new Application(
					new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start(),
					output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What the packaged application would see: nothing of the tests' own.
	 */
	private static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.contains("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	/**
	 * What it has printed by now, to either stream.
	 * @return the lines
	 */
	public List<String> lines() {
		try {
			return Files.readAllLines(this.output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Waits until it prints some words; fails where it ends without them.
	 * @param words what a line contains
	 * @return the first such line
	 */
	public String line(String words) {
		return Awaitility.await(words)
			.atMost(PATIENCE)
			.failFast(() -> assertThat(this.process.isAlive() || has(words)).as(String.join("\n", lines())).isTrue())
			.until(() -> lines().stream().filter((line) -> line.contains(words)).findFirst().orElse(""),
					(line) -> !line.isEmpty());
	}

	private boolean has(String words) {
		return lines().stream().anyMatch((line) -> line.contains(words));
	}

	/**
	 * Waits until it has ended.
	 * @return its exit code
	 */
	public int exit() {
		try {
			if (!this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				throw new AssertionError("Still running:\n" + String.join("\n", lines()));
			}
			return this.process.exitValue();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Asks it to end, as Ctrl-C does.
	 */
	public void terminate() {
		this.process.destroy();
	}

	/**
	 * Ends it at once, as {@code kill -9} does.
	 */
	public void kill() {
		this.process.destroyForcibly();
	}

	/**
	 * Leaves no process behind.
	 */
	@Override
	public void close() {
		kill();
		exit();
		this.output.toFile().delete();
	}

}
