package org.fairergraph.chromium;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page is light enough for a slow line, and its parts are fetched once.
 */
@InChromium
class WeightTests {

	private static final int KILOBYTE = 1000;

	private static final String ANSWER = "/who-acts/housing/halton?as-of=2026-11-24";

	private final HttpClient http = HttpClient.newHttpClient();

	@Test
	void weighsLessThanAHundredKilobytes(Visits visits) {
		List<String> requests = visits.wide(ANSWER).requests();
		assertThat(requests).hasSizeBetween(4, 5);
		assertThat(weight(requests, "identity")).isLessThan(100 * KILOBYTE);
		assertThat(weight(requests, "gzip")).isLessThan(25 * KILOBYTE);
	}

	@Test
	void keepsStylesAndScriptForAYear(Visits visits) {
		assertThat(visits.wide("/").requests()).filteredOn((address) -> address.contains("/page/"))
			.isNotEmpty()
			.allSatisfy((address) -> assertThat(get(address, "gzip").headers().firstValue("Cache-Control"))
				.hasValueSatisfying((value) -> assertThat(value).contains("max-age=31536000", "immutable")));
	}

	private int weight(List<String> addresses, String encoding) {
		return addresses.stream().mapToInt((address) -> get(address, encoding).body().length).sum();
	}

	private HttpResponse<byte[]> get(String address, String encoding) {
		try {
			return this.http.send(
					HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", encoding).build(),
					HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
