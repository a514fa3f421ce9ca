package org.fairergraph.support;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fairergraph.FairerGraphApplication;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A run of the application that ends by itself, in the JVM of the tests: a process of its
 * own takes many times as long, as nothing in it is compiled yet.
 *
 * @param code the exit code that a process would end with
 * @param lines what it printed, to either stream
 */
public record Run(int code, List<String> lines) {

	/**
	 * Runs the application to its end.
	 * @param folder the folder of the store
	 * @param settings more settings, as {@code --name=value}
	 * @return how it ended
	 */
	public static Run of(Path folder, String... settings) {
		PrintStream out = System.out;
		PrintStream err = System.err;
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		try (PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
			System.setOut(both);
			System.setErr(both);
			int code = code(folder, settings);
			return new Run(code, printed.toString(StandardCharsets.UTF_8).lines().toList());
		}
		finally {
			System.setOut(out);
			System.setErr(err);
		}
	}

	private static String[] all(Path folder, String... settings) {
		Map<String, String> all = new LinkedHashMap<>(Map.of("--server.port", "0", "--fairer-graph.embedded.bolt-port",
				"0", "--fairer-graph.embedded.folder", folder.toString()));
		Stream.of(settings).map((setting) -> setting.split("=", 2)).forEach((pair) -> all.put(pair[0], pair[1]));
		return all.entrySet().stream().map((one) -> one.getKey() + "=" + one.getValue()).toArray(String[]::new);
	}

	private static int code(Path folder, String... settings) {
		SpringApplication application = new SpringApplication(FairerGraphApplication.class);
		application.setRegisterShutdownHook(false);
		ConfigurableApplicationContext context;
		try {
			context = application.run(all(folder, settings));
		}
		catch (RuntimeException ex) {
			// it has been reported by then
			return 1;
		}
		try (context) {
			if (context instanceof WebServerApplicationContext) {
				throw new AssertionError("It serves, and does not end by itself");
			}
			return SpringApplication.exit(context);
		}
	}

}
