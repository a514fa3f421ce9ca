import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.json.JsonMapper;

/**
 * What figures and traces add to the CPU time of a request.
 *
 * CONTRIBUTING tells how to run it, on a store of {@code GenerateGraph} that nobody has open. The product runs once without any figure, once as it
 * comes, and with one request in ten or each request traced, each on a copy of the store. They are warmed up and take turns; printed are medians of
 * CPU time for one request, application and built-in engine together, and their ratio to the first. Traces go to a collector of this process
 * that reads and forgets them; its time is not counted.
 */
public final class PriceOfWatching {

	private static final int HTTP = Integer.getInteger("http", 8300);

	private static final int ROUNDS = Integer.getInteger("rounds", 7);

	private static final double WARMING = Integer.getInteger("warming", 60);

	private static final double ROUND = 2.5;

	private static final Path SCRATCH = Path.of("target/bench/watching");

	private static final AtomicLong TRACED = new AtomicLong();

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final List<Side> sides = new ArrayList<>();

	public static void main(String[] arguments) throws Exception {
		PriceOfWatching price = new PriceOfWatching();
		HttpServer collector = collector();
		try {
			price.startAll(Path.of(arguments[0]), "http://localhost:" + collector.getAddress().getPort() + "/v1/traces");
			price.measure("five actions", JsonMapper.shared().writeValueAsString(Map.of("query", "{ actions(first: 5) { nodes { id title } } }")));
			price.measure("accountability", JsonMapper.shared()
				.writeValueAsString(Map.of("query", Files.readString(Path.of("src/bench/accountability.graphql")), "variables",
						Map.of("determinant", "determinant:topic-2", "area", "area:borough-0-055", "asOf", "2026-01-01"))));
			System.out.printf("%n%,d messages of traces were received%n", TRACED.get());
		}
		finally {
			for (Side side : price.sides) {
				side.process().destroy();
				side.process().waitFor();
			}
			collector.stop(0);
		}
	}

	private static HttpServer collector() throws IOException {
		HttpServer collector = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
		collector.createContext("/v1/traces", (exchange) -> {
			exchange.getRequestBody().readAllBytes();
			TRACED.incrementAndGet();
			exchange.sendResponseHeaders(200, -1);
			exchange.close();
		});
		collector.start();
		return collector;
	}

	private void startAll(Path store, String collector) throws Exception {
		String traces = "--management.opentelemetry.tracing.export.otlp.endpoint=" + collector;
		start(store, "no figures", "--management.metrics.enable.all=false", "--management.observations.enable.all=false");
		start(store, "as it comes");
		start(store, "one in ten traced", traces, "--management.tracing.sampling.probability=0.1");
		start(store, "each traced", traces, "--management.tracing.sampling.probability=1");
	}

	private void start(Path store, String name, String... settings) throws Exception {
		int number = this.sides.size();
		Path copy = SCRATCH.resolve("store-" + number);
		copy(store, copy);
		List<String> command = Stream.concat(Stream.of("java", "-Xmx1g", "-jar", "target/fairer-graph.jar", "--server.port=" + (HTTP + number),
				"--fairer-graph.embedded.bolt-port=" + (HTTP + 100 + number), "--fairer-graph.embedded.folder=" + copy.toAbsolutePath(),
				"--fairer-graph.seed.location=graph-seed", "--fairer-graph.quality.after-load=false", "--fairer-graph.delivery.kept=0", "--fairer-graph.warm-up=false"), Stream.of(settings))
			.toList();
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(SCRATCH.resolve(number + ".log").toFile()).start();
		this.sides.add(new Side(name, process, HTTP + number));
		awaitReadiness(HTTP + number);
	}

	/**
	 * Copies the store, in place of one that an earlier run left.
	 */
	private static void copy(Path store, Path copy) throws IOException {
		try (Stream<Path> old = Files.exists(copy) ? Files.walk(copy) : Stream.empty()) {
			for (Path one : old.sorted((one, other) -> other.compareTo(one)).toList()) {
				Files.delete(one);
			}
		}
		Files.walkFileTree(store, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
				Files.createDirectories(copy.resolve(store.relativize(folder)));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.copy(file, copy.resolve(store.relativize(file)));
				return FileVisitResult.CONTINUE;
			}
		});
	}

	private void awaitReadiness(int port) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/readiness")).build();
		for (int second = 0; second < 300; second++) {
			Thread.sleep(1_000);
			try {
				if (this.http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
					return;
				}
			}
			catch (IOException ex) {
				// not there yet
			}
		}
		throw new IllegalStateException("Not ready; see " + SCRATCH);
	}

	private void measure(String question, String body) throws Exception {
		int[] times = new int[this.sides.size()];
		for (int at = 0; at < times.length; at++) {
			times[at] = warm(this.sides.get(at), body);
		}
		double[][] costs = new double[times.length][ROUNDS];
		for (int round = 0; round < ROUNDS; round++) {
			for (int at = 0; at < times.length; at++) {
				Side side = this.sides.get(at);
				double before = side.cpu();
				ask(side, body, times[at]);
				costs[at][round] = (side.cpu() - before) / times[at];
			}
		}
		System.out.printf("%n%-20s | %9s | %9s | %17s%n", question, "ms CPU", "least", "to no figures");
		double first = median(costs[0]);
		for (int at = 0; at < times.length; at++) {
			System.out.printf("%-20s | %9.3f | %9.3f | %17.3f%n", this.sides.get(at).name(), median(costs[at]), costs[at][0], median(costs[at]) / first);
		}
	}

	private int warm(Side side, String body) throws Exception {
		long start = System.nanoTime();
		int asked = 0;
		while ((System.nanoTime() - start) / 1e9 < WARMING) {
			ask(side, body, 1);
			asked++;
		}
		return Math.max(1, (int) (ROUND * asked / WARMING));
	}

	private void ask(Side side, String body, int times) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + side.port() + "/graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		for (int time = 0; time < times; time++) {
			HttpResponse<String> answer = this.http.send(request, HttpResponse.BodyHandlers.ofString());
			if (answer.statusCode() != 200 || answer.body().contains("\"errors\":[{")) {
				throw new IllegalStateException(answer.body());
			}
		}
	}

	private static double median(double[] rounds) {
		Arrays.sort(rounds);
		return rounds[rounds.length / 2];
	}

	/**
	 * One of those that are compared.
	 *
	 * @param name what it is called
	 * @param process the process whose time counts
	 * @param port where it is asked
	 */
	private record Side(String name, Process process, int port) {

		double cpu() {
			return this.process.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
		}

	}

}
