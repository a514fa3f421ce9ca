import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a Neo4j server is missed that goes away under load: what requests get meanwhile, and how soon all is well after it is back.
 *
 * CONTRIBUTING tells how to run it; it needs the jar, and Docker with the image that docker-compose.yml names. A server is started in a container and
 * the product beside it. Eight clients ask without a break, readiness is looked at every 50 ms. The server is killed, ended, or made silent,
 * stays away for 20 s, and comes back. Printed for each: seconds after it went until the first request is refused and readiness is down; what
 * was answered while it was away, and how quickly; seconds after its port speaks again until the first answer, the last refusal and readiness.
 */
public final class RecoveryTimes {

	private static final int HTTP = Integer.getInteger("http", 8294);

	private static final int BOLT = Integer.getInteger("bolt", 7794);

	private static final int CLIENTS = Integer.getInteger("clients", 8);

	private static final int AWAY = Integer.getInteger("away", 20);

	private static final String IMAGE = System.getProperty("image", "neo4j:5.26-community");

	private static final String CONTAINER = "fairer-graph-recovery";

	private static final Path LOG = Path.of("target/recovery.log");

	private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z_]+)\"");

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final String password = UUID.randomUUID().toString();

	private final Queue<Asked> requests = new ConcurrentLinkedQueue<>();

	private final Queue<Asked> readiness = new ConcurrentLinkedQueue<>();

	private volatile boolean ended;

	public static void main(String[] arguments) throws Exception {
		RecoveryTimes times = new RecoveryTimes();
		Process product = null;
		try {
			docker("run", "-d", "--name", CONTAINER, "-p", "127.0.0.1:" + BOLT + ":7687", "-e", "NEO4J_AUTH=neo4j/" + times.password, IMAGE);
			times.awaitBolt();
			product = times.product();
			times.run();
		}
		finally {
			times.ended = true;
			if (product != null) {
				product.destroy();
				product.waitFor();
			}
			docker("rm", "-f", "-v", CONTAINER);
		}
	}

	private Process product() throws Exception {
		ProcessBuilder builder = new ProcessBuilder("java", "-Xmx1g", "-jar", "target/fairer-graph.jar", "--server.port=" + HTTP,
				"--spring.neo4j.uri=bolt://localhost:" + BOLT, "--spring.neo4j.authentication.username=neo4j", "--fairer-graph.seed.location=graph-seed",
				"--fairer-graph.delivery.kept=0");
		builder.environment().put("SPRING_NEO4J_AUTHENTICATION_PASSWORD", this.password);
		return builder.redirectErrorStream(true).redirectOutput(LOG.toFile()).start();
	}

	private void run() throws Exception {
		start(this::look);
		await("readiness", () -> this.readiness.stream().anyMatch(Asked::well), 300);
		for (int client = 0; client < CLIENTS; client++) {
			start(this::ask);
		}
		Thread.sleep(15_000);
		System.out.printf("%-28s | %8s | %8s | %-60s | %7s | %7s | %8s | %8s | %8s%n", "the server", "refused", "unready", "while it is away", "median", "longest",
				"answered", "refused", "ready");
		scenario("killed and started", List.of("kill", CONTAINER), List.of("start", CONTAINER));
		scenario("ended and started", List.of("stop", "-t", "30", CONTAINER), List.of("start", CONTAINER));
		scenario("silent and heard again", List.of("pause", CONTAINER), List.of("unpause", CONTAINER));
	}

	private void scenario(String name, List<String> away, List<String> back) throws Exception {
		Thread.sleep(5_000);
		long gone = System.nanoTime();
		docker(away.toArray(String[]::new));
		Thread.sleep(AWAY * 1_000L);
		long call = System.nanoTime();
		docker(back.toArray(String[]::new));
		awaitBolt();
		long speaks = System.nanoTime();
		await("recovery", () -> after(this.readiness, System.nanoTime() - 5_000_000_000L).allMatch(Asked::well)
				&& after(this.requests, System.nanoTime() - 5_000_000_000L).allMatch(Asked::well), 120);
		List<Asked> missing = after(this.requests, gone).filter((one) -> !one.well()).sorted((one, other) -> Long.compare(one.end(), other.end())).toList();
		List<Asked> meanwhile = after(this.requests, gone).filter((one) -> one.end() < call).toList();
		double[] took = meanwhile.stream().filter((one) -> !one.well()).mapToDouble(Asked::milliseconds).sorted().toArray();
		System.out.printf("%-28s | %6.2f s | %6.2f s | %-60s | %4.0f ms | %4.0f ms | %6.2f s | %6.2f s | %6.2f s%n", name, seconds(gone, missing.get(0).end()),
				seconds(gone, first(this.readiness, gone, (one) -> !one.well())), outcomes(meanwhile), took[took.length / 2], took[took.length - 1],
				seconds(speaks, first(this.requests, speaks, Asked::well)), seconds(speaks, missing.get(missing.size() - 1).end()),
				seconds(speaks, lastUnready()));
		System.out.flush();
	}

	/**
	 * The end of the first look that found it ready and stayed so.
	 */
	private long lastUnready() {
		long last = this.readiness.stream().filter((one) -> !one.well()).mapToLong(Asked::end).max().orElseThrow();
		return first(this.readiness, last, Asked::well);
	}

	private static long first(Queue<Asked> all, long since, Predicate<Asked> which) {
		return after(all, since).filter(which).mapToLong(Asked::end).min().orElseThrow();
	}

	private static Stream<Asked> after(Queue<Asked> all, long since) {
		return all.stream().filter((one) -> one.end() - since > 0);
	}

	private static double seconds(long from, long to) {
		return (to - from) / 1e9;
	}

	private static Map<String, Integer> outcomes(List<Asked> all) {
		Map<String, Integer> outcomes = new TreeMap<>();
		all.forEach((one) -> outcomes.merge(one.outcome(), 1, Integer::sum));
		return outcomes;
	}

	private void ask() throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + HTTP + "/graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{ actions(first: 5) { nodes { id title } } }\"}"))
			.build();
		while (!this.ended) {
			this.requests.add(asked(request));
			Thread.sleep(20);
		}
	}

	private void look() throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + HTTP + "/actuator/health/readiness")).build();
		while (!this.ended) {
			this.readiness.add(asked(request));
			Thread.sleep(50);
		}
	}

	private Asked asked(HttpRequest request) throws InterruptedException {
		long start = System.nanoTime();
		String outcome;
		try {
			HttpResponse<String> answer = this.http.send(request, HttpResponse.BodyHandlers.ofString());
			Matcher code = CODE.matcher(answer.body());
			outcome = code.find() ? code.group(1) : String.valueOf(answer.statusCode());
		}
		catch (IOException ex) {
			outcome = ex.getClass().getSimpleName();
		}
		return new Asked(start, System.nanoTime(), outcome);
	}

	/**
	 * Waits until the port speaks Bolt, as a container's port is open before its server is.
	 */
	private void awaitBolt() throws Exception {
		await("the server", RecoveryTimes::speaksBolt, 120);
	}

	private static boolean speaksBolt() {
		try (Socket socket = new Socket()) {
			socket.setSoTimeout(1_000);
			socket.connect(new InetSocketAddress("localhost", BOLT), 1_000);
			socket.getOutputStream().write(HexFormat.of().parseHex("6060b01700080805000000000000000000000000"));
			return socket.getInputStream().readNBytes(4).length == 4;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static void await(String what, java.util.function.BooleanSupplier there, int seconds) throws InterruptedException {
		long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
		while (!there.getAsBoolean()) {
			if (System.nanoTime() - end > 0) {
				throw new IllegalStateException(what + " did not come; see " + LOG);
			}
			Thread.sleep(20);
		}
	}

	private static void start(Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		});
		thread.setDaemon(true);
		thread.start();
	}

	private static void docker(String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of("docker"));
		command.addAll(Arrays.asList(arguments));
		Path said = Files.createTempFile("docker", ".log");
		int code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
		if (code != 0) {
			throw new IllegalStateException(Files.readString(said));
		}
		Files.delete(said);
	}

	/**
	 * One request.
	 *
	 * @param start when it was sent, in nanoseconds
	 * @param end when its answer was there
	 * @param outcome the status, or the code of the error
	 */
	private record Asked(long start, long end, String outcome) {

		boolean well() {
			return this.outcome.equals("200");
		}

		double milliseconds() {
			return (this.end - this.start) / 1e6;
		}

	}

	/**
	 * What a thread does.
	 */
	private interface Work {

		void run() throws Exception;

	}

}
