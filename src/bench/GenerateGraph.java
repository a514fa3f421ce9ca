import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.fairergraph.graph.Words;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;
import org.neo4j.io.ByteUnit;

/**
 * Writes a made-up graph of this model into an empty store folder, for {@code AccountabilityBenchmark}. CONTRIBUTING tells how to run it.
 *
 * Scale 1 is 20,000 actions in 300 areas with 2,000 organisations, three owners each: skewed, so that a few organisations own much, and the large
 * borough (number 0) has 100 times the actions of the median one (number 55). A larger scale adds as many blocks of 20,000 actions: {@code outside}
 * puts each into regions, boroughs and wards of its own with organisations of its own, a tenth of whose actions belong to those of the first block
 * too; {@code inside} puts all of them into the median borough. The first block is the same at every scale. Everything is drawn from fixed numbers.
 *
 * Reports tell the status that the action has, so that a reader who cannot look for the latest one finds the same. The release is that of the seed in
 * {@code graph-seed}, so that a start with that seed takes the store as it is.
 */
public final class GenerateGraph {

	private static final int ACTIONS = 20_000;

	private static final int ORGANISATIONS = 2_000;

	private static final int SOURCES = 1_000;

	private static final int REGIONS = 9;

	private static final int BOROUGHS = 110;

	private static final int WARDS = 180;

	private static final int MEDIAN = 55;

	private static final int OF_MEDIAN = 40;

	private static final int BATCH = 5_000;

	private static final int TOPICS = 12;

	private static final int PARTS = 4;

	private static final int RARE = 500;

	private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);

	private static final List<String> STATUSES = List.of("IN_PROGRESS", "IN_PROGRESS", "IN_PROGRESS", "IN_PROGRESS", "PROPOSED", "PROPOSED",
			"PAUSED", "UNKNOWN", "COMPLETED", "STOPPED");

	private final GraphDatabaseService graph;

	private final boolean inside;

	private final List<String> principles = new ArrayList<>();

	private final List<String> topics = new ArrayList<>();

	private final List<String> recommendations = new ArrayList<>();

	private final List<String> organisations = new ArrayList<>();

	private String country = "";

	private String asked = "";

	private GenerateGraph(GraphDatabaseService graph, boolean inside) {
		this.graph = graph;
		this.inside = inside;
	}

	public static void main(String[] arguments) throws Exception {
		Path folder = Path.of(arguments[0]).toAbsolutePath();
		int scale = Integer.parseInt(arguments[1]);
		boolean inside = arguments.length > 2 && arguments[2].equals("inside");
		if (Files.exists(folder)) {
			throw new IllegalArgumentException(folder + " is there already");
		}
		long start = System.nanoTime();
		DatabaseManagementService service = new DatabaseManagementServiceBuilder(folder)
			.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.gibiBytes(1))
			.setConfig(GraphDatabaseSettings.debug_log_enabled, false)
			.build();
		try {
			new GenerateGraph(service.database("neo4j"), inside).write(scale);
		}
		finally {
			service.shutdown();
		}
		System.out.printf("%s holds %,d actions, made in %d s%n", arguments[0], scale * ACTIONS,
				Duration.ofNanos(System.nanoTime() - start).toSeconds());
		System.exit(0);
	}

	private void write(int scale) throws Exception {
		try (Transaction transaction = this.graph.beginTx()) {
			release(transaction);
			common(transaction);
			transaction.commit();
		}
		for (int block = 0; block < scale; block++) {
			block(block);
			System.out.printf("block %d of %d%n", block + 1, scale);
		}
		schema();
	}

	private void release(Transaction transaction) throws Exception {
		Method read = Class.forName("org.fairergraph.seed.SeedSource").getDeclaredMethod("at", String.class);
		read.setAccessible(true);
		Object seed = read.invoke(null, "graph-seed");
		Method digest = seed.getClass().getDeclaredMethod("digest");
		digest.setAccessible(true);
		node(transaction, "Release", Map.of("id", "release:made-up", "version", "made-up", "published", "2026-01-01", "digest", digest.invoke(seed),
				"model", 1L, "place", "a made-up place", "licenceNames", new String[] { "CC0" }, "licenceUrls", new String[] { "https://example.org/" },
				"attributions", new String[] { "nobody" }, "evidence", "STATED"));
	}

	private void common(Transaction transaction) {
		named(transaction, "Source", "source:editors", "title", "Editors", Map.of("publisher", "editors"));
		for (int number = 1; number <= 8; number++) {
			this.principles.add(named(transaction, "Principle", "principle:p" + number, "name", "Principle " + number, Map.of("number", (long) number)));
		}
		for (int topic = 0; topic < TOPICS; topic++) {
			String broad = topic(transaction, "determinant:topic-" + topic, "Topic " + topic, topic);
			for (int part = 0; part < PARTS; part++) {
				String narrow = topic(transaction, "determinant:topic-%d-%d".formatted(topic, part), "Part %d of topic %d".formatted(part, topic), topic);
				link(transaction, narrow, "BROADER", broad, "", "source:editors", Map.of("evidence", "EDITORIAL"));
				this.topics.add(narrow);
				for (int number = 0; number < 3; number++) {
					recommendation(transaction, this.recommendations.size(), narrow, topic);
				}
			}
		}
		this.topics.add(topic(transaction, "determinant:rare", "Rare topic", 0));
		recommendation(transaction, this.recommendations.size(), this.topics.get(this.topics.size() - 1), 0);
		this.country = area(transaction, "area:country", "Country", "COUNTRY", null);
	}

	private String topic(Transaction transaction, String id, String name, int principle) {
		String topic = named(transaction, "Determinant", id, "name", name, Map.of("evidence", "EDITORIAL"));
		link(transaction, topic, "FALLS_UNDER", this.principles.get(principle % this.principles.size()), "", "source:editors",
				Map.of("evidence", "EDITORIAL"));
		return topic;
	}

	private void recommendation(Transaction transaction, int number, String topic, int principle) {
		String recommendation = named(transaction, "Recommendation", "recommendation:r-%03d".formatted(number), "title",
				"Recommendation %03d".formatted(number), Map.of("kind", "RECOMMENDATION", "summary", "What should be done, number " + number));
		link(transaction, recommendation, "ADDRESSES", topic, "", "source:editors", Map.of("evidence", "EDITORIAL"));
		link(transaction, recommendation, "SERVES", this.principles.get(principle % this.principles.size()), "", "source:editors",
				Map.of("evidence", "EDITORIAL"));
		this.recommendations.add(recommendation);
	}

	private void block(int block) {
		List<String> places = new ArrayList<>();
		List<String> owners = this.organisations;
		List<String> sources = new ArrayList<>();
		try (Transaction transaction = this.graph.beginTx()) {
			IntStream.range(0, SOURCES).forEach((number) -> sources.add(source(transaction, block, number)));
			places.addAll((block == 0 || !this.inside) ? places(transaction, block) : IntStream.range(0, ACTIONS).mapToObj((at) -> this.asked).toList());
			if (block == 0 || !this.inside) {
				owners = organisations(transaction, block, places);
			}
			transaction.commit();
		}
		if (block == 0) {
			this.organisations.addAll(owners);
		}
		Random random = new Random(42 + block);
		for (int start = 0; start < ACTIONS; start += BATCH) {
			try (Transaction transaction = this.graph.beginTx()) {
				for (int number = start; number < start + BATCH; number++) {
					action(transaction, block * ACTIONS + number, places.get(number), owners, sources, random);
				}
				transaction.commit();
			}
		}
	}

	private String source(Transaction transaction, int block, int number) {
		String id = "source:s-%d-%03d".formatted(block, number);
		return named(transaction, "Source", id, "title", "Source %d of block %d".formatted(number, block), Map.of("publisher", "Somebody"));
	}

	/**
	 * Makes the areas of a block.
	 * @return the place of each action
	 */
	private List<String> places(Transaction transaction, int block) {
		List<String> regions = new ArrayList<>();
		List<String> boroughs = new ArrayList<>();
		List<String> places = new ArrayList<>();
		for (int number = 0; number < REGIONS; number++) {
			regions.add(area(transaction, "area:region-%d-%d".formatted(block, number), "Region %d of block %d".formatted(number, block), "REGION", this.country));
			several(places, regions.get(number), 60);
		}
		several(places, (block == 0) ? this.country : regions.get(0), 60);
		for (int number = 0; number < BOROUGHS; number++) {
			boroughs.add(area(transaction, "area:borough-%d-%03d".formatted(block, number), "Borough %03d of block %d".formatted(number, block), "BOROUGH",
					regions.get(number % REGIONS)));
			several(places, boroughs.get(number), (number == 0) ? 100 * OF_MEDIAN : (int) Math.round(OF_MEDIAN * Math.pow(2, (number - MEDIAN) / 27.0)));
		}
		List<String> wards = new ArrayList<>();
		for (int number = 0; number < WARDS; number++) {
			wards.add(area(transaction, "area:ward-%d-%03d".formatted(block, number), "Ward %03d of block %d".formatted(number, block), "WARD",
					boroughs.get(number % BOROUGHS)));
		}
		for (int number = 0; places.size() < ACTIONS; number++) {
			places.add(wards.get(number % WARDS));
		}
		if (block == 0) {
			this.asked = boroughs.get(MEDIAN);
		}
		return places;
	}

	private static void several(List<String> places, String place, int times) {
		IntStream.range(0, times).forEach((time) -> places.add(place));
	}

	private List<String> organisations(Transaction transaction, int block, List<String> places) {
		Random random = new Random(7 + block);
		List<String> owners = new ArrayList<>();
		for (int number = 0; number < ORGANISATIONS; number++) {
			String id = "organisation:o-%d-%04d".formatted(block, number);
			String owner = named(transaction, "Organisation", id, "name", "Partner %04d of block %d".formatted((number * 1_237) % ORGANISATIONS, block),
					Map.of("sector", List.of("PUBLIC", "THIRD", "PRIVATE").get(number % 3), "kind", "made up", "collective", false));
			link(transaction, owner, "OPERATES_IN", places.get(random.nextInt(places.size())), "", "source:editors", Map.of("evidence", "EDITORIAL"));
			owners.add(owner);
		}
		return owners;
	}

	private void action(Transaction transaction, int number, String place, List<String> owners, List<String> sources, Random random) {
		String source = sources.get(random.nextInt(sources.size()));
		String sourceId = (String) transaction.getNodeByElementId(source).getProperty("id");
		String status = STATUSES.get(random.nextInt(STATUSES.size()));
		LocalDate begin = FIRST_DAY.plusDays(random.nextInt(2_800));
		Map<String, Object> values = new HashMap<>(Map.of("summary", "What is done by action %d, in two lines or so, as a source would tell it.".formatted(number),
				"status", status, "start", begin.toString(), "startsOn", begin, "evidence", level(random)));
		if (random.nextInt(2) == 0) {
			LocalDate end = begin.plusDays(365 + random.nextInt(3_000));
			values.putAll(Map.of("end", end.toString(), "endsOn", end));
		}
		String action = named(transaction, "Action", "action:a-%07d".formatted(number), "title",
				"Action %07d on something".formatted((int) (number * 7_919L % 10_000_000)), values);
		owned(transaction, action, owners, sourceId, random);
		link(transaction, action, "TAKES_PLACE_IN", place, "", sourceId, Map.of("evidence", "STATED"));
		link(transaction, action, "CITES", source, "", null, Map.of("locator", "page " + random.nextInt(100)));
		link(transaction, action, "SERVES", this.principles.get(random.nextInt(this.principles.size())), "", "source:editors", Map.of("evidence", "EDITORIAL"));
		about(transaction, action, number, sourceId, random);
		if (random.nextInt(5) == 0) {
			LocalDate day = begin.plusDays(100);
			String update = named(transaction, "Update", "update:u-%07d".formatted(number), "", "",
					Map.of("date", day.toString(), "reportedOn", day, "status", status, "note", "As before."));
			link(transaction, update, "REPORTS_ON", action, "", null, Map.of());
		}
	}

	private void owned(Transaction transaction, String action, List<String> owners, String source, Random random) {
		List<String> roles = List.of("LEAD", "DELIVERS", (random.nextInt(2) == 0) ? "SUPPORTS" : "FUNDS");
		List<String> chosen = new ArrayList<>();
		while (chosen.size() < roles.size()) {
			// the square makes a few own much
			List<String> from = (random.nextInt(10) == 0) ? this.organisations : owners;
			String owner = from.get((int) (Math.pow(random.nextDouble(), 2) * from.size()));
			if (!chosen.contains(owner)) {
				link(transaction, owner, "OWNS", action, roles.get(chosen.size()), source, Map.of("evidence", level(random), "role", roles.get(chosen.size())));
				chosen.add(owner);
			}
		}
	}

	private void about(Transaction transaction, String action, int number, String source, Random random) {
		int most = this.topics.size() - 1;
		int topic = (number % RARE == RARE / 2) ? most : (int) (Math.pow(random.nextDouble(), 2) * most);
		link(transaction, action, "TARGETS", this.topics.get(topic), "", "source:editors", Map.of("evidence", "EDITORIAL"));
		int other = random.nextInt(most);
		if (random.nextInt(5) == 0 && other != topic) {
			link(transaction, action, "TARGETS", this.topics.get(other), "", "source:editors", Map.of("evidence", "EDITORIAL"));
		}
		if (random.nextInt(2) == 0) {
			int recommendation = Math.min(topic * 3 + random.nextInt(3), this.recommendations.size() - 1);
			link(transaction, action, "IMPLEMENTS", this.recommendations.get(recommendation), "", source, Map.of("evidence", "STATED"));
		}
	}

	private static String level(Random random) {
		int drawn = random.nextInt(100);
		return (drawn < 3) ? "UNVERIFIED" : (drawn < 15) ? "EDITORIAL" : "STATED";
	}

	private String area(Transaction transaction, String id, String name, String kind, String wider) {
		String area = named(transaction, "Area", id, "name", name, Map.of("kind", kind));
		if (wider != null) {
			link(transaction, area, "PART_OF", wider, "", "source:editors", Map.of("evidence", "STATED"));
		}
		return area;
	}

	private static String named(Transaction transaction, String label, String id, String naming, String name, Map<String, Object> values) {
		Map<String, Object> all = new HashMap<>(Map.of("id", id, "sortKey", Words.sortKey(name, id), "evidence", "STATED"));
		if (!naming.isEmpty()) {
			all.put(naming, name);
			all.put("words", new String[] { Words.fold(name), Words.fold(id.substring(id.indexOf(':') + 1)) });
		}
		all.putAll(values);
		return node(transaction, label, all);
	}

	private static String node(Transaction transaction, String label, Map<String, Object> values) {
		Node node = transaction.createNode(Label.label(label));
		values.forEach(node::setProperty);
		return node.getElementId();
	}

	private static void link(Transaction transaction, String from, String type, String to, String apart, String source, Map<String, Object> values) {
		Node start = transaction.getNodeByElementId(from);
		Node end = transaction.getNodeByElementId(to);
		Relationship link = start.createRelationshipTo(end, RelationshipType.withName(type));
		link.setProperty("id", "%s:%s:%s%s".formatted(type.toLowerCase(), slug(start), slug(end), apart.isEmpty() ? "" : ":" + apart));
		values.forEach(link::setProperty);
		if (source != null) {
			link.setProperty("source", source);
			link.setProperty("sources", new String[] { source });
		}
	}

	private static String slug(Node node) {
		String id = (String) node.getProperty("id");
		return id.substring(id.indexOf(':') + 1);
	}

	private void schema() throws Exception {
		String lines = String.join("\n", Files.readAllLines(Path.of("queries/schema.cypher")).stream().filter((line) -> !line.startsWith("//")).toList());
		for (String statement : lines.split(";")) {
			if (!statement.isBlank()) {
				this.graph.executeTransactionally(statement);
			}
		}
		try (Transaction transaction = this.graph.beginTx()) {
			transaction.schema().awaitIndexesOnline(1, TimeUnit.HOURS);
		}
	}

}
