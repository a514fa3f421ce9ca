import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bare Java driver: a loop that runs given statements with their parameters, one after the other, and writes what they return as JSON.
 *
 * {@code AccountabilityBenchmark} starts it. It reads lines: the address, the user, the password, then a file of statements and a number, over and over;
 * for each of these it asks that often and answers with the length of the JSON, or with the JSON itself where the number is 0.
 */
public final class BareDriver {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final SessionConfig READING = SessionConfig.builder().withDatabase("neo4j").withDefaultAccessMode(AccessMode.READ).build();

	private final Driver driver;

	private BareDriver(Driver driver) {
		this.driver = driver;
	}

	public static void main(String[] arguments) throws Exception {
		BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
		try (Driver driver = GraphDatabase.driver(lines.readLine(), AuthTokens.basic(lines.readLine(), lines.readLine()))) {
			BareDriver bare = new BareDriver(driver);
			Map<String, List<Asked>> files = new HashMap<>();
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				List<Asked> statements = files.computeIfAbsent(line, BareDriver::statements);
				int times = Integer.parseInt(lines.readLine());
				byte[] answer = bare.ask(statements);
				for (int time = 1; time < times; time++) {
					answer = bare.ask(statements);
				}
				System.out.println((times == 0) ? new String(answer) : String.valueOf(answer.length));
			}
		}
	}

	private byte[] ask(List<Asked> statements) {
		List<Object> answers = new ArrayList<>();
		for (Asked asked : statements) {
			try (Session session = this.driver.session(READING)) {
				answers.add(session.run(asked.cypher(), asked.parameters()).list(Record::asMap));
			}
		}
		return JSON.writeValueAsBytes(answers);
	}

	private static List<Asked> statements(String file) {
		List<Asked> statements = new ArrayList<>();
		JSON.readTree(Path.of(file).toFile()).forEach((one) -> statements.add(Asked.of(one)));
		return statements;
	}

	/**
	 * A statement with its parameters.
	 *
	 * @param cypher the statement
	 * @param parameters a value for each parameter
	 */
	record Asked(String cypher, Map<String, Object> parameters) {

		static Asked of(JsonNode written) {
			Map<String, Object> parameters = new HashMap<>();
			written.get("parameters").properties().forEach((one) -> parameters.put(one.getKey(), value(one.getValue())));
			return new Asked(written.get("cypher").asString(), parameters);
		}

		private static Object value(JsonNode written) {
			return written.has("date") ? LocalDate.parse(written.get("date").asString()) : JSON.convertValue(written, Object.class);
		}

	}

}
