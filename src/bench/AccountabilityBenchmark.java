import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.ProfiledPlan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one request for accountability costs the servers, beside the bare driver, Cypher by hand and the peer, on a graph of {@code GenerateGraph}.
 *
 * CONTRIBUTING tells how to run it: the folder of the store, then, where the peer shall run too, the folder in which its packages are installed. It
 * starts the product on the store and everybody asks its one engine. Before anything is timed, all sides must give the same partners and actions.
 * Each side is warmed up, then come rounds in which the sides take turns; printed are medians of CPU time for one request, of the application and the
 * engine together and without who asks, and the ratios to them. The answers are never cached. The peer leaves it to who asks to sort and cut the
 * partners; that is not counted.
 */
public final class AccountabilityBenchmark {

	private static final int HTTP = Integer.getInteger("http", 8293);

	private static final int BOLT = Integer.getInteger("bolt", 7793);

	private static final int ROUNDS = Integer.getInteger("rounds", 7);

	private static final double WARMING = Integer.getInteger("warming", 40);

	private static final int QUESTIONS = Integer.getInteger("questions", 3);

	private static final int MIDDLE = Integer.getInteger("middle", 50);

	private static final double ROUND = 2.5;

	private static final Path SCRATCH = Path.of("target/bench");

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

	private static final Question MEDIAN = new Question("median borough", "determinant:topic-2", "area:borough-0-055");

	private static final Question LARGE = new Question("large borough", "determinant:topic-2", "area:borough-0-000");

	private static final Question RARE = new Question("large borough, rare determinant", "determinant:rare", "area:borough-0-000");

	private final List<Process> children = new ArrayList<>();

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final Path store;

	private final Path peer;

	private AccountabilityBenchmark(Path store, Path peer) {
		this.store = store;
		this.peer = peer;
	}

	public static void main(String[] arguments) throws Exception {
		Path peer = (arguments.length > 1) ? Path.of(arguments[1]) : null;
		AccountabilityBenchmark benchmark = new AccountabilityBenchmark(Path.of(arguments[0]).toAbsolutePath(), peer);
		int code = 1;
		try {
			benchmark.run();
			code = 0;
		}
		catch (Exception ex) {
			ex.printStackTrace();
		}
		finally {
			benchmark.children.forEach(Process::destroy);
			for (Process child : benchmark.children) {
				child.waitFor();
			}
			System.out.flush();
			Runtime.getRuntime().halt(code);
		}
	}

	private void run() throws Exception {
		Files.createDirectories(SCRATCH);
		List<Question> questions = List.of(MEDIAN, LARGE, RARE).subList(0, QUESTIONS);
		if (!Boolean.getBoolean("captured")) {
			capture(questions);
		}
		Process product = start(SCRATCH.resolve("product.log"),
				Stream.concat(Stream.of("java", "-Xmx2g"), Stream.of(System.getProperty("product.options", "").split(" ")).filter((one) -> !one.isEmpty())),
				Stream.concat(Stream.of("-jar", "target/fairer-graph.jar"), settings()));
		awaitReadiness();
		List<String> login = login();
		Talker bare = new Talker(start(SCRATCH.resolve("bare.log"), Stream.of("java", "-Xmx1g"),
				Stream.of("-cp", System.getProperty("java.class.path"), "src/bench/BareDriver.java")), login);
		Talker node = null;
		if (this.peer != null) {
			for (String file : List.of("server.js", "model.graphql")) {
				Files.copy(Path.of("src/bench/peer", file), this.peer.resolve(file), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
			}
			node = new Talker(start(SCRATCH.resolve("peer.log"), Stream.of("node"),
					Stream.of(this.peer.resolve("server.js").toString(), String.valueOf(HTTP + 1))), login);
			node.line();
		}
		try (Driver driver = GraphDatabase.driver(login.get(0), AuthTokens.basic(login.get(1), login.get(2)))) {
			for (Question question : questions) {
				List<Side> sides = sides(question, product, bare, (question == MEDIAN) ? node : null);
				check(question, sides);
				if (!Boolean.getBoolean("only.check")) {
					measure(question, sides);
				}
				hits(question, driver);
			}
		}
		if (QUESTIONS == 3) {
			lists(product);
		}
	}

	private void capture(List<Question> questions) throws Exception {
		List<String> files = new ArrayList<>();
		for (Question question : questions) {
			Files.writeString(question.file("body"), JSON.writeValueAsString(question.body(Files.readString(Path.of("src/bench/accountability.graphql")), "")));
			files.addAll(List.of(question.file("body").toString(), question.file("statements").toString()));
			Files.writeString(question.file("by-hand"), JSON.writeValueAsString(List.of(Map.of("cypher", Files.readString(Path.of("src/bench/by-hand.cypher")),
					"parameters", Map.of("determinant", question.determinant(), "area", question.area(), "asOf", Map.of("date", DAY.toString()))))));
		}
		Process capturing = start(SCRATCH.resolve("capture.log"), Stream.of("java", "-Xmx2g", "-cp", System.getProperty("java.class.path"),
				"src/bench/CaptureStatements.java", String.valueOf(HTTP)), Stream.concat(files.stream(), Stream.concat(Stream.of("--"), settings())));
		if (capturing.waitFor() != 0) {
			throw new IllegalStateException(Files.readString(SCRATCH.resolve("capture.log")));
		}
		for (Question question : questions) {
			String statements = Files.readString(question.file("statements"));
			String fromArea = statements.replace("there <= about", "true").replace("about < there", "false");
			if (fromArea.equals(statements)) {
				throw new IllegalStateException("The product's statement chooses its side in other words now");
			}
			Files.writeString(question.file("from-area"), fromArea);
			System.out.printf("%s: %d statements a request%n", question.name(), JSON.readTree(question.file("statements").toFile()).size());
		}
	}

	private Stream<String> settings() {
		return Stream.of("--server.port=" + HTTP, "--fairer-graph.embedded.bolt-port=" + BOLT, "--fairer-graph.embedded.folder=" + this.store,
				"--fairer-graph.seed.location=graph-seed", "--fairer-graph.quality.after-load=false", "--fairer-graph.graph.read-timeout=5m",
				"--fairer-graph.embedded.reader.time=10m", "--fairer-graph.embedded.reader.memory=1GB",
				"--fairer-graph.delivery.kept=0");
	}

	private Process start(Path log, Stream<String> first, Stream<String> rest) throws Exception {
		Process process = new ProcessBuilder(Stream.concat(first, rest).toList()).redirectError(log.toFile())
			.redirectOutput(log.toString().contains("bare") || log.toString().contains("peer") ? ProcessBuilder.Redirect.PIPE
					: ProcessBuilder.Redirect.appendTo(log.toFile()))
			.start();
		this.children.add(process);
		return process;
	}

	private void awaitReadiness() throws Exception {
		for (int second = 0; second < 1_200; second++) {
			Thread.sleep(1_000);
			try {
				if (get("/actuator/health/readiness").statusCode() == 200) {
					return;
				}
			}
			catch (java.io.IOException ex) {
				// not there yet
			}
		}
		throw new IllegalStateException("The product does not get ready");
	}

	private HttpResponse<String> get(String path) throws Exception {
		return this.http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + HTTP + path)).build(), HttpResponse.BodyHandlers.ofString());
	}

	/**
	 * Gets a reader's login, as Neo4j Browser does.
	 * @return the address, the user and the password
	 */
	private List<String> login() throws Exception {
		Matcher login = Pattern.compile("\"user\":\"([^\"]+)\",\"password\":\"([^\"]+)\"").matcher(get("/browser/").body());
		if (!login.find()) {
			throw new IllegalStateException("There is no login for readers");
		}
		return List.of("bolt://localhost:" + BOLT, login.group(1), login.group(2));
	}

	private List<Side> sides(Question question, Process product, Talker bare, Talker node) throws Exception {
		List<Side> sides = new ArrayList<>();
		sides.add(new Side("product", List.of(product), (times) -> post(HTTP, "/graphql", Files.readString(question.file("body")), times), Answers::product));
		sides.add(new Side("bare driver", List.of(product, bare.process()), (times) -> bare.ask(question.file("statements"), times), Answers::bare));
		sides.add(new Side("by hand", List.of(product, bare.process()), (times) -> bare.ask(question.file("by-hand"), times), Answers::byHand));
		if (question == RARE) {
			sides.add(new Side("from the area", List.of(product, bare.process()), (times) -> bare.ask(question.file("from-area"), times), Answers::bare));
		}
		if (node != null) {
			for (String form : List.of("best", "natural")) {
				String body = JSON.writeValueAsString(question.body(Files.readString(Path.of("src/bench/peer", form + ".graphql")), ""));
				sides.add(new Side("peer, " + form, List.of(product, node.process()), (times) -> post(HTTP + 1, "/", body, times),
						form.equals("best") ? (answer) -> Answers.best(answer, question.area()) : Answers::natural));
			}
		}
		return sides;
	}

	private String post(int port, String path, String body, int times) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		String answer = "";
		for (int time = 0; time < Math.max(1, times); time++) {
			HttpResponse<String> response = this.http.send(request, HttpResponse.BodyHandlers.ofString());
			answer = response.body();
			if (response.statusCode() != 200 || answer.startsWith("{\"errors\"") || answer.contains("\"errors\":[{")) {
				throw new IllegalStateException(answer.substring(0, Math.min(2_000, answer.length())));
			}
		}
		return answer;
	}

	/**
	 * Holds that all sides give the same partners, in the same order where the side has it, with the same actions.
	 */
	private void check(Question question, List<Side> sides) throws Exception {
		Map<String, TreeSet<String>> all = everybody(question);
		Map<String, TreeSet<String>> first = new LinkedHashMap<>();
		all.entrySet().stream().limit(20).forEach((partner) -> first.put(partner.getKey(), partner.getValue()));
		for (Side side : sides) {
			Map<String, TreeSet<String>> given = side.answers().of(JSON.readTree(side.asking().ask(0)));
			Map<String, TreeSet<String>> wanted = side.name().endsWith("natural") ? byName(all) : first;
			if (!given.equals(wanted) || !List.copyOf(given.keySet()).equals(List.copyOf(wanted.keySet()))) {
				throw new IllegalStateException("%s: %s gives%n%s%n, not%n%s".formatted(question.name(), side.name(), given, wanted));
			}
		}
		System.out.printf("%n%s: %d partners, the first %d with %d ownerships, the same from all %d sides%n", question.name(), all.size(), first.size(),
				first.values().stream().mapToInt(TreeSet::size).sum(), sides.size());
	}

	private final Map<String, String> names = new HashMap<>();

	private Map<String, TreeSet<String>> byName(Map<String, TreeSet<String>> all) {
		Map<String, TreeSet<String>> first = new LinkedHashMap<>();
		all.keySet().stream().sorted(Comparator.comparing(this.names::get)).limit(20).forEach((id) -> first.put(id, all.get(id)));
		return first;
	}

	private Map<String, TreeSet<String>> everybody(Question question) throws Exception {
		String document = "query($determinant: String!, $area: String!, $asOf: Date, $after: String) { accountability(determinant: $determinant, area: $area,"
				+ " asOf: $asOf) { partners(first: 100, after: $after) { edges { node { id name } ownerships(first: 100) { nodes { role action { id } } } }"
				+ " pageInfo { hasNextPage endCursor } } } }";
		Map<String, TreeSet<String>> all = new LinkedHashMap<>();
		JsonNode page = null;
		while (page == null || page.at("/pageInfo/hasNextPage").asBoolean()) {
			Map<String, Object> body = question.body(document, "");
			if (page != null) {
				body = question.body(document, page.at("/pageInfo/endCursor").asString());
			}
			page = JSON.readTree(post(HTTP, "/graphql", JSON.writeValueAsString(body), 1)).at("/data/accountability/partners");
			page.get("edges").forEach((edge) -> {
				this.names.put(edge.at("/node/id").asString(), edge.at("/node/name").asString());
				edge.at("/ownerships/nodes").forEach((one) -> Answers.add(all, edge.at("/node/id"), one.at("/action/id"), one.get("role")));
			});
		}
		return all;
	}

	private void measure(Question question, List<Side> sides) throws Exception {
		int[] times = new int[sides.size()];
		for (int at = 0; at < times.length; at++) {
			times[at] = warm(sides.get(at));
		}
		double[][] costs = new double[sides.size()][ROUNDS];
		for (int round = 0; round < ROUNDS; round++) {
			for (int at = 0; at < times.length; at++) {
				double before = sides.get(at).cpu();
				sides.get(at).asking().ask(times[at]);
				costs[at][round] = (sides.get(at).cpu() - before) / times[at];
			}
		}
		double ours = median(costs[0]);
		System.out.printf("%-12s | %9s | %9s | %15s%n", question.name(), "ms CPU", "least", "product to it");
		for (int at = 0; at < times.length; at++) {
			System.out.printf("%-12s | %9.2f | %9.2f | %15.3f%n", sides.get(at).name(), median(costs[at]), costs[at][0], ours / median(costs[at]));
		}
	}

	private static int warm(Side side) throws Exception {
		long start = System.nanoTime();
		int asked = 0;
		double last = 1;
		while (asked < 3 || (System.nanoTime() - start) / 1e9 < WARMING) {
			long before = System.nanoTime();
			side.asking().ask(1);
			last = (System.nanoTime() - before) / 1e9;
			asked++;
			if ((System.nanoTime() - start) / 1e9 > 4 * WARMING) {
				break;
			}
		}
		return Math.max(1, (int) (ROUND / last));
	}

	private static double median(double[] rounds) {
		Arrays.sort(rounds);
		return rounds[rounds.length / 2];
	}

	private void hits(Question question, Driver driver) throws Exception {
		for (String kind : List.of("statements", "from-area", "by-hand")) {
			List<Long> hits = new ArrayList<>();
			for (BareStatement one : BareStatement.of(question.file(kind))) {
				hits.add(profiled(driver, one.cypher(), one.parameters()));
			}
			System.out.printf("%s, %s: %,d database hits %s%n", question.name(), kind, hits.stream().mapToLong(Long::longValue).sum(), hits);
		}
	}

	private static long profiled(Driver driver, String cypher, Map<String, Object> parameters) {
		try (Session session = driver.session(SessionConfig.builder().withDatabase("neo4j").withDefaultAccessMode(AccessMode.READ).build())) {
			return hits(session.run("PROFILE " + cypher, parameters).consume().profile());
		}
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(AccountabilityBenchmark::hits).sum();
	}

	/**
	 * What a page of a long list costs, the first and one far behind it, and the number of all.
	 */
	private void lists(Process product) throws Exception {
		Map<String, String> documents = new TreeMap<>();
		documents.put("1 first page", "{ actions(first: 20) { nodes { id title } } }");
		documents.put("2 the last page", "{ actions(last: 20) { nodes { id title } } }");
		documents.put("3 first page with totalCount", "{ actions(first: 20) { totalCount nodes { id title } } }");
		documents.put("4 page in the middle", "{ actions(first: 20, after: \"%s\") { nodes { id title } } }".formatted(middle()));
		System.out.printf("%n%-30s | %9s%n", "actions", "ms CPU");
		for (Map.Entry<String, String> document : documents.entrySet()) {
			String body = JSON.writeValueAsString(Map.of("query", document.getValue()));
			Side side = new Side(document.getKey(), List.of(product), (times) -> post(HTTP, "/graphql", body, times), Answers::product);
			int times = warm(side);
			double[] costs = new double[ROUNDS];
			for (int round = 0; round < ROUNDS; round++) {
				double before = side.cpu();
				side.asking().ask(times);
				costs[round] = (side.cpu() - before) / times;
			}
			System.out.printf("%-30s | %9.2f%n", side.name(), median(costs));
		}
	}

	private String middle() throws Exception {
		String after = "";
		for (int page = 0; page < MIDDLE; page++) {
			String body = JSON.writeValueAsString(Map.of("query", "query($after: String) { actions(first: 100, after: $after) { pageInfo { endCursor } } }",
					"variables", after.isEmpty() ? Map.of() : Map.of("after", after)));
			after = JSON.readTree(post(HTTP, "/graphql", body, 1)).at("/data/actions/pageInfo/endCursor").asString();
		}
		return after;
	}

	/**
	 * Asks, one request after the other, and gives the last answer; with 0 it asks once.
	 */
	private interface Asking {

		String ask(int times) throws Exception;

	}

	/**
	 * Finds partners and what they own in an answer.
	 */
	private interface Reading {

		Map<String, TreeSet<String>> of(JsonNode answer);

	}

	/**
	 * One of those that are compared.
	 *
	 * @param name what it is called
	 * @param servers the processes whose time counts
	 * @param asking how it is asked
	 * @param answers how its answer is read
	 */
	private record Side(String name, List<Process> servers, Asking asking, Reading answers) {

		double cpu() {
			return this.servers.stream().mapToDouble((one) -> one.info().totalCpuDuration().orElseThrow().toNanos() / 1e6).sum();
		}

	}

	/**
	 * A question of the benchmark.
	 *
	 * @param name what it is called
	 * @param determinant the id of the determinant
	 * @param area the id of the area
	 */
	private record Question(String name, String determinant, String area) {

		Path file(String kind) {
			return SCRATCH.resolve("%s-%s.json".formatted(this.name.replaceAll("\\W+", "-"), kind));
		}

		Map<String, Object> body(String document, String after) {
			Map<String, Object> variables = new HashMap<>(Map.of("determinant", this.determinant, "area", this.area, "asOf", DAY.toString()));
			if (!after.isEmpty()) {
				variables.put("after", after);
			}
			return Map.of("query", document, "variables", variables);
		}

	}

	/**
	 * A statement that was captured.
	 *
	 * @param cypher the statement
	 * @param parameters a value for each parameter
	 */
	private record BareStatement(String cypher, Map<String, Object> parameters) {

		static List<BareStatement> of(Path file) {
			List<BareStatement> all = new ArrayList<>();
			JSON.readTree(file.toFile()).forEach((one) -> {
				Map<String, Object> parameters = new HashMap<>();
				one.get("parameters").properties().forEach((given) -> parameters.put(given.getKey(), given.getValue().has("date")
						? LocalDate.parse(given.getValue().get("date").asString()) : JSON.convertValue(given.getValue(), Object.class)));
				all.add(new BareStatement(one.get("cypher").asString(), parameters));
			});
			return all;
		}

	}

	/**
	 * A child that is talked to by lines.
	 */
	private static final class Talker {

		private final Process process;

		private final PrintWriter to;

		private final BufferedReader from;

		Talker(Process process, List<String> login) {
			this.process = process;
			this.to = new PrintWriter(process.getOutputStream(), true);
			this.from = new BufferedReader(new InputStreamReader(process.getInputStream()));
			login.forEach(this.to::println);
		}

		Process process() {
			return this.process;
		}

		String ask(Path file, int times) throws Exception {
			this.to.println(file);
			this.to.println(times);
			return line();
		}

		String line() throws Exception {
			String line = this.from.readLine();
			if (line == null) {
				throw new IllegalStateException("A child has ended; see " + SCRATCH);
			}
			return line;
		}

	}

	/**
	 * Reads partners and what they own from the answer of each side.
	 */
	private static final class Answers {

		static Map<String, TreeSet<String>> product(JsonNode answer) {
			Map<String, TreeSet<String>> found = new LinkedHashMap<>();
			answer.at("/data/accountability/partners/edges")
				.forEach((edge) -> edge.at("/ownerships/nodes").forEach((one) -> add(found, edge.at("/node/id"), one.at("/action/id"), one.get("role"))));
			return found;
		}

		static Map<String, TreeSet<String>> bare(JsonNode answer) {
			Map<String, TreeSet<String>> found = new LinkedHashMap<>();
			answer.forEach((rows) -> rows.forEach((row) -> {
				// one row more tells that there is another page
				if (row.has("ownerships") && found.size() < 20) {
					row.get("ownerships").forEach((one) -> add(found, row.at("/partner/id"), one.at("/action/id"), one.get("role")));
				}
			}));
			return found;
		}

		static Map<String, TreeSet<String>> byHand(JsonNode answer) {
			return bare(answer);
		}

		static Map<String, TreeSet<String>> natural(JsonNode answer) {
			Map<String, TreeSet<String>> found = new LinkedHashMap<>();
			answer.at("/data/organisations").forEach((partner) -> partner.at("/ownsConnection/edges")
				.forEach((edge) -> add(found, partner.get("id"), edge.at("/node/id"), edge.at("/properties/role"))));
			return found;
		}

		static Map<String, TreeSet<String>> best(JsonNode answer, String area) {
			Map<String, TreeSet<String>> found = new HashMap<>();
			Map<String, String> keys = new HashMap<>();
			answer.at("/data/areas").forEach((here) -> {
				placed(here, 0, found, keys);
				walk(here, "partsConnection", 1, found, keys);
				walk(here, "partOfConnection", 2, found, keys);
			});
			Map<String, TreeSet<String>> first = new LinkedHashMap<>();
			keys.entrySet().stream().sorted(Map.Entry.comparingByValue()).limit(20).forEach((one) -> first.put(one.getKey(), found.get(one.getKey())));
			return first;
		}

		private static void walk(JsonNode area, String way, int reach, Map<String, TreeSet<String>> found, Map<String, String> keys) {
			area.at("/" + way + "/edges").forEach((edge) -> {
				placed(edge.get("node"), reach, found, keys);
				walk(edge.get("node"), way, reach, found, keys);
			});
		}

		private static void placed(JsonNode area, int reach, Map<String, TreeSet<String>> found, Map<String, String> keys) {
			area.at("/actionsConnection/edges").forEach((action) -> action.at("/node/ownersConnection/edges").forEach((owner) -> {
				JsonNode role = owner.at("/properties/role");
				String id = owner.at("/node/id").asString();
				add(found, owner.at("/node/id"), action.at("/node/id"), role);
				String key = (2 * reach + (role.asString().equals("LEAD") ? 0 : 1)) + owner.at("/node/name").asString().toLowerCase() + "\t" + id;
				keys.merge(id, key, (one, other) -> (one.compareTo(other) < 0) ? one : other);
			}));
		}

		static void add(Map<String, TreeSet<String>> found, JsonNode partner, JsonNode action, JsonNode role) {
			found.computeIfAbsent(partner.asString(), (id) -> new TreeSet<>()).add(action.asString() + ' ' + role.asString());
		}

	}

}
