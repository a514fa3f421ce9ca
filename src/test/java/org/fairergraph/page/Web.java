package org.fairergraph.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Visits the running application, follows where it leads, and reads pages as a browser
 * does.
 *
 * @param http the client
 * @param port where the application listens
 */
public record Web(HttpClient http, int port) {

	public static Web at(int port) {
		return new Web(HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build(), port);
	}

	public HttpResponse<String> get(String path) {
		return get(path, "text/html,*/*;q=0.8");
	}

	public HttpResponse<String> get(String path, String accept) {
		return send(request(path, accept).build());
	}

	public HttpResponse<String> post(String path, String accept, Map<String, Object> body) {
		return send(request(path, accept).header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)))
			.build());
	}

	HttpResponse<String> post(String path, String accept, String document) {
		return post(path, accept, Map.of("query", document));
	}

	private HttpRequest.Builder request(String path, String accept) {
		return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(this.port, path)))
			.header("Accept", accept);
	}

	private HttpResponse<String> send(HttpRequest request) {
		try {
			return this.http.send(request, BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	public String text(String path) {
		return get(path).body();
	}

	public Document page(String path) {
		return parsed(text(path));
	}

	public static Document parsed(String html) {
		try {
			return new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW).parse(new InputSource(new StringReader(html)));
		}
		catch (SAXException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
