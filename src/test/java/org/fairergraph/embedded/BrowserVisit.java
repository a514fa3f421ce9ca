package org.fairergraph.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A visit of the page on which Neo4j Browser starts, as a web browser makes it.
 *
 * @param response what came back
 */
record BrowserVisit(HttpResponse<String> response) {

	private static final Pattern DATA = Pattern
		.compile("<script type=\"application/json\" id=\"visit\">(.*?)</script>");

	static BrowserVisit of(int port, String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
			.header("Origin", "http://attacker.example")
			.build();
		return new BrowserVisit(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()));
	}

	JsonNode data() {
		Matcher found = DATA.matcher(this.response.body());
		if (!found.find()) {
			throw new AssertionError(this.response.body());
		}
		return new JsonMapper().readTree(found.group(1));
	}

	AuthToken login() {
		return AuthTokens.basic(data().get("user").asString(), data().get("password").asString());
	}

	String statement() {
		return data().get("statement").asString();
	}

}
