import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What each question costs a running server: CPU time for a request, application and built-in Neo4j together.
 *
 * Start the server (README) with {@code --fairer-graph.delivery.kept=0}, or without, to see what a kept answer costs; then: {@code java src/bench/QuestionCost.java <process id> [port] [requests]}. Every document of
 * {@code src/main/resources/graphql-documents} that names its variables is sent with them: first as often as it takes to warm up, then in five
 * rounds. Printed are the median round in milliseconds of CPU for one request, the ratio to the cheapest question (machines differ, ratios
 * less), and the size of the answer. {@code -Dpacked=true} asks for it as a browser does, with gzip.
 */
public final class QuestionCost {

	private static final int ROUNDS = 5;

	private static final String VARIABLES = "# Variables: ";

	private static final String CODING = Boolean.getBoolean("packed") ? "gzip" : "identity";

	private final HttpClient http = HttpClient.newHttpClient();

	private final ProcessHandle server;

	private final int port;

	private final int requests;

	private QuestionCost(long process, int port, int requests) {
		this.server = ProcessHandle.of(process).orElseThrow();
		this.port = port;
		this.requests = requests;
	}

	public static void main(String[] arguments) throws Exception {
		int port = (arguments.length > 1) ? Integer.parseInt(arguments[1]) : 8080;
		int requests = (arguments.length > 2) ? Integer.parseInt(arguments[2]) : 20;
		new QuestionCost(Long.parseLong(arguments[0]), port, requests).run();
	}

	private void run() throws Exception {
		List<Cost> costs;
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/graphql-documents"))) {
			costs = files.sorted().map(this::cost).filter((cost) -> cost.bytes() > 0).toList();
		}
		double least = costs.stream().mapToDouble(Cost::milliseconds).min().orElseThrow();
		for (Cost cost : costs) {
			System.out.printf("%-20s %8.1f ms  %5.1f x  %,9d bytes%n", cost.name(), cost.milliseconds(), cost.milliseconds() / least,
					cost.bytes());
		}
	}

	private Cost cost(Path file) {
		try {
			String document = Files.readString(file);
			String name = file.getFileName().toString().replace(".graphql", "");
			String variables = document.lines().filter((line) -> line.startsWith(VARIABLES)).findFirst().orElse("");
			if (variables.isEmpty()) {
				return new Cost(name, 0, 0);
			}
			String body = "{\"query\": \"%s\", \"variables\": %s}".formatted(
					document.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"), variables.substring(VARIABLES.length()));
			int bytes = ask(body, 5 * this.requests);
			double[] rounds = new double[ROUNDS];
			for (int round = 0; round < ROUNDS; round++) {
				double before = cpu();
				ask(body, this.requests);
				rounds[round] = (cpu() - before) / this.requests;
			}
			Arrays.sort(rounds);
			return new Cost(name, rounds[ROUNDS / 2], bytes);
		}
		catch (Exception ex) {
			throw new IllegalStateException(file.toString(), ex);
		}
	}

	private int ask(String body, int times) throws Exception {
		int bytes = 0;
		for (int time = 0; time < times; time++) {
			HttpResponse<String> answer = this.http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/graphql"))
				.header("Content-Type", "application/json")
				.header("Accept-Encoding", CODING)
				.POST(HttpRequest.BodyPublishers.ofString(body))
				.build(), HttpResponse.BodyHandlers.ofString());
			if (answer.statusCode() != 200 || answer.body().contains("\"errors\":")) {
				throw new IllegalStateException(answer.body());
			}
			bytes = answer.body().length();
		}
		return bytes;
	}

	private double cpu() {
		return this.server.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
	}

	private record Cost(String name, double milliseconds, int bytes) {

	}

}
