import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.fairergraph.FairerGraphApplication;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.summary.ProfiledPlan;
import org.neo4j.driver.summary.ResultSummary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;

/**
 * The heaviest input of each question on the real seed: its database hits, its statements, and its CPU time.
 *
 * CONTRIBUTING tells how to run it. It starts the application in this process on a store of its own, asks each document of
 * {@code src/main/resources/graphql-documents} for every input of a grid (all boroughs and wider areas, all determinants, all partners ...)
 * with each statement profiled, and takes the input with the most hits. That one is then asked unprofiled: fifty times to warm up, five rounds
 * of ten, the median round. CPU is that of the whole process, this client included; no cache answers.
 */
public final class QuestionHits {

	private static final int PORT = 8191;

	private static final int ROUNDS = 5;

	private static final int REQUESTS = 10;

	private static final AtomicLong HITS = new AtomicLong();

	private static final AtomicLong STATEMENTS = new AtomicLong();

	private static final Set<String> TEXTS = ConcurrentHashMap.newKeySet();

	private static volatile boolean profiled;

	private final HttpClient http = HttpClient.newHttpClient();

	private final List<String> areas = Stream.of("BOROUGH", "COUNTY", "SUB_REGION", "REGION", "COUNTRY")
		.flatMap((kind) -> ids("areas(kind: %s, first: 100)".formatted(kind)).stream())
		.toList();

	private final List<String> wards = ids("areas(kind: WARD, first: 20)");

	private final List<String> determinants = ids("determinants(first: 100)");

	private final List<String> partners = allPartners();

	private QuestionHits() {
	}

	public static void main(String[] arguments) throws Exception {
		Path folder = Files.createTempDirectory("question-hits");
		SpringApplication.from(FairerGraphApplication::main)
			.with(Profiling.class)
			.run("--server.port=" + PORT, "--fairer-graph.embedded.bolt-port=0", "--fairer-graph.embedded.folder=" + folder,
					"--fairer-graph.graph.read-timeout=1m", "--fairer-graph.delivery.kept=0", "--fairer-graph.delivery.time=5m");
		QuestionHits hits = new QuestionHits();
		hits.grid()
			.entrySet()
			.stream()
			.filter((question) -> arguments.length == 0 || List.of(arguments).contains(question.getKey()))
			.forEach((question) -> hits.measure(question.getKey(), question.getValue()));
		System.out.printf("%d texts of Cypher were sent%n", TEXTS.size());
		System.exit(0);
	}

	private Map<String, List<Map<String, Object>>> grid() {
		Map<String, List<Map<String, Object>>> grid = new LinkedHashMap<>();
		grid.put("answer", product("determinant", this.determinants, "area", this.areas));
		grid.put("candidates", product("determinant", this.determinants, "area", this.areas));
		grid.put("collaboration", each("area", this.areas));
		grid.put("connections", product("from", every(this.partners, 25), "to", every(this.determinants, 6), "length", 6));
		grid.put("coverage", each("by", List.of("DETERMINANT", "PRINCIPLE", "RECOMMENDATION")));
		grid.put("dependence", each("area", this.areas));
		grid.put("evidence", each("id", Stream.of(this.areas, this.determinants, this.partners).flatMap(List::stream).toList()));
		grid.put("gaps", each("area", this.areas));
		grid.put("goals", Stream.concat(Stream.of(Map.<String, Object>of()), each("area", this.areas).stream()).toList());
		grid.put("learning", product("determinant", this.determinants, "area", this.areas.subList(0, Math.min(9, this.areas.size()))));
		grid.put("portfolio", each("partner", this.partners));
		grid.put("search", each("text", Stream
			.concat(this.determinants.stream().map((id) -> id.substring(id.indexOf(':') + 1).replace('-', ' ')),
					Stream.of("council", "health and care partnership", "a", "co", "the", "Halton", "Cheshire and Merseyside"))
			.toList()));
		grid.put("state-of-the-data", List.of(Map.of()));
		grid.put("watchlist", product("area", Stream.concat(this.areas.stream(), this.wards.stream()).toList(), "comparator",
				List.of("ENGLAND", "REGION", "SUB_REGION"), "groups", true));
		return grid;
	}

	private void measure(String name, List<Map<String, Object>> inputs) {
		String document = document(name);
		Map<String, Object> heaviest = Map.of();
		long most = -1;
		long statements = 0;
		int refused = 0;
		profiled = true;
		for (Map<String, Object> input : inputs) {
			HITS.set(0);
			STATEMENTS.set(0);
			JsonNode answer = ask(document, input);
			refused += answer.has("errors") ? 1 : 0;
			if (HITS.get() > most && !answer.has("errors")) {
				most = HITS.get();
				statements = STATEMENTS.get();
				heaviest = input;
			}
		}
		profiled = false;
		double[] rounds = rounds(document, heaviest);
		System.out.printf("%-18s %,10d hits %3d statements %8.1f ms CPU  of %d inputs (%d refused): %s%n", name, most, statements,
				rounds[ROUNDS / 2], inputs.size(), refused, heaviest);
	}

	private double[] rounds(String document, Map<String, Object> input) {
		double[] rounds = new double[ROUNDS];
		for (int time = 0; time < 50; time++) {
			ask(document, input);
		}
		for (int round = 0; round < ROUNDS; round++) {
			long before = cpu();
			for (int time = 0; time < REQUESTS; time++) {
				ask(document, input);
			}
			rounds[round] = (cpu() - before) / 1e6 / REQUESTS;
		}
		Arrays.sort(rounds);
		return rounds;
	}

	private static long cpu() {
		return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	private static String document(String name) {
		try {
			return Files.readString(Path.of("src/main/resources/graphql-documents", name + ".graphql"));
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private JsonNode ask(String document, Map<String, Object> variables) {
		try {
			String body = JsonMapper.shared().writeValueAsString(Map.of("query", document, "variables", variables));
			HttpResponse<String> answer = this.http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + "/graphql"))
				.header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString(body))
				.build(), HttpResponse.BodyHandlers.ofString());
			return JsonMapper.shared().readTree(answer.body());
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private List<String> ids(String list) {
		JsonNode answer = ask("{ list: %s { nodes { id } } }".formatted(list), Map.of());
		List<String> ids = new ArrayList<>();
		answer.at("/data/list/nodes").forEach((node) -> ids.add(node.get("id").asString()));
		if (answer.has("errors")) {
			throw new IllegalStateException(answer.toString());
		}
		return ids;
	}

	private List<String> allPartners() {
		List<String> ids = new ArrayList<>();
		String after = "";
		while (after != null) {
			JsonNode page = ask("query($after: String) { organisations(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }",
					after.isEmpty() ? Map.of() : Map.of("after", after)).at("/data/organisations");
			page.get("nodes").forEach((node) -> ids.add(node.get("id").asString()));
			after = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asString() : null;
		}
		return ids;
	}

	private static List<String> every(List<String> all, int step) {
		List<String> some = new ArrayList<>();
		for (int at = 0; at < all.size(); at += step) {
			some.add(all.get(at));
		}
		return some;
	}

	private static List<Map<String, Object>> each(String name, List<String> values) {
		return values.stream().map((value) -> Map.<String, Object>of(name, value)).toList();
	}

	private static List<Map<String, Object>> product(String one, List<String> ones, String other, List<String> others) {
		return ones.stream()
			.flatMap((a) -> others.stream().map((b) -> Map.<String, Object>of(one, a, other, b)))
			.toList();
	}

	private static List<Map<String, Object>> product(String one, List<String> ones, String other, List<String> others, String third,
			Object value) {
		return product(one, ones, other, others).stream().map((input) -> {
			Map<String, Object> more = new LinkedHashMap<>(input);
			more.put(third, value);
			return more;
		}).toList();
	}

	/**
	 * Lets every statement be profiled while the switch is on.
	 */
	public static class Profiling implements BeanPostProcessor {

		@Override
		public Object postProcessAfterInitialization(Object bean, String name) {
			return (bean instanceof Driver) ? watched(bean, Driver.class) : bean;
		}

		private static Object watched(Object real, Class<?> type) {
			return Proxy.newProxyInstance(QuestionHits.class.getClassLoader(), new Class<?>[] { type },
					(InvocationHandler) (proxy, method, arguments) -> invoked(real, method, arguments));
		}

		private static Object invoked(Object real, Method method, Object[] arguments) throws Throwable {
			try {
				if (method.getName().equals("run") && arguments[0] instanceof String text) {
					TEXTS.add(text);
					if (profiled) {
						arguments[0] = "PROFILE " + text;
						return counted((Result) method.invoke(real, arguments));
					}
				}
				Object answer = method.invoke(real, arguments);
				boolean door = method.getName().equals("session") || method.getName().equals("beginTransaction");
				return (door && method.getReturnType().isInterface()) ? watched(answer, method.getReturnType()) : answer;
			}
			catch (InvocationTargetException ex) {
				throw ex.getCause();
			}
		}

		private static Result counted(Result real) {
			List<String> keys = real.keys();
			List<Record> rows = real.list();
			ResultSummary summary = real.consume();
			HITS.addAndGet(hits(summary.profile()));
			STATEMENTS.incrementAndGet();
			Iterator<Record> left = rows.iterator();
			return (Result) Proxy.newProxyInstance(QuestionHits.class.getClassLoader(), new Class<?>[] { Result.class },
					(proxy, method, arguments) -> switch (method.getName()) {
						case "list" -> (arguments == null) ? rows
								: rows.stream().map((java.util.function.Function<Record, ?>) arguments[0]).toList();
						case "stream" -> rows.stream();
						case "hasNext" -> left.hasNext();
						case "next", "single" -> left.next();
						case "keys" -> keys;
						case "consume" -> summary;
						default -> throw new IllegalStateException(method.toString());
					});
		}

		private static long hits(ProfiledPlan plan) {
			return plan.dbHits() + plan.children().stream().mapToLong(Profiling::hits).sum();
		}

	}

}
