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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fairergraph.FairerGraphApplication;
import org.neo4j.driver.Driver;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;

/**
 * Writes down which statements, with which parameters, the product sends for a request, so that nobody copies them by hand.
 *
 * {@code AccountabilityBenchmark} starts it: the port, then two names for each request, that of the file with its body and that of the file for the
 * statements; settings of the application follow behind {@code --}.
 */
public final class CaptureStatements {

	private static final List<Map<String, Object>> SENT = Collections.synchronizedList(new ArrayList<>());

	private CaptureStatements() {
	}

	public static void main(String[] arguments) throws Exception {
		List<String> all = List.of(arguments);
		int settings = all.indexOf("--");
		SpringApplication.from(FairerGraphApplication::main)
			.with(Capturing.class)
			.run(all.subList(settings + 1, all.size()).toArray(String[]::new));
		for (int at = 1; at < settings; at += 2) {
			capture(URI.create("http://localhost:" + all.get(0) + "/graphql"), Path.of(all.get(at)), Path.of(all.get(at + 1)));
		}
		System.exit(0);
	}

	private static void capture(URI address, Path body, Path statements) throws Exception {
		List<Map<String, Object>> least = List.of();
		// the start may still rehearse beside the first requests, which only adds
		for (int time = 0; time < 4; time++) {
			SENT.clear();
			HttpResponse<String> answer = HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(address).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofFile(body)).build(),
						HttpResponse.BodyHandlers.ofString());
			if (time > 0 && answer.body().contains("\"errors\":")) {
				throw new IllegalStateException(answer.body());
			}
			least = (least.isEmpty() || SENT.size() < least.size()) ? List.copyOf(SENT) : least;
		}
		Files.writeString(statements, JsonMapper.shared().writeValueAsString(least));
	}

	/**
	 * Lets every statement be written down.
	 */
	public static class Capturing implements BeanPostProcessor {

		@Override
		public Object postProcessAfterInitialization(Object bean, String name) {
			return (bean instanceof Driver) ? watched(bean, Driver.class) : bean;
		}

		private static Object watched(Object real, Class<?> type) {
			return Proxy.newProxyInstance(CaptureStatements.class.getClassLoader(), new Class<?>[] { type },
					(InvocationHandler) (proxy, method, arguments) -> invoked(real, method, arguments));
		}

		private static Object invoked(Object real, Method method, Object[] arguments) throws Throwable {
			try {
				if (method.getName().equals("run") && arguments[0] instanceof String text) {
					SENT.add(Map.of("cypher", text, "parameters", (arguments.length > 1 && arguments[1] instanceof Map<?, ?> map) ? plain(map) : Map.of()));
				}
				Object answer = method.invoke(real, arguments);
				boolean door = method.getName().equals("session") || method.getName().equals("beginTransaction");
				return (door && method.getReturnType().isInterface()) ? watched(answer, method.getReturnType()) : answer;
			}
			catch (InvocationTargetException ex) {
				throw ex.getCause();
			}
		}

		private static Map<String, Object> plain(Map<?, ?> parameters) {
			Map<String, Object> plain = new HashMap<>();
			parameters.forEach((name, value) -> plain.put(String.valueOf(name), (value instanceof LocalDate date) ? Map.of("date", date.toString()) : value));
			return plain;
		}

	}

}
