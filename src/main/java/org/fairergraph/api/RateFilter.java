package org.fairergraph.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a client send so many requests in a time, pages and GraphQL alike. The files of a
 * page and the state of the service are not counted.
 */
class RateFilter extends OncePerRequestFilter {

	/**
	 * More clients than this are not told apart for long.
	 */
	private static final int CLIENTS = 100_000;

	private static final String NOT_COUNTED = "/actuator/.*|.*\\.(css|js|svg|png|ico|woff2|json|webmanifest)";

	private final LoadingCache<String, Bucket> buckets;

	private final RateSettings settings;

	private final String graphql;

	private final JsonMapper json;

	RateFilter(RateSettings settings, String graphql, JsonMapper json) {
		this.settings = settings;
		this.graphql = graphql;
		this.json = json;
		this.buckets = Caffeine.newBuilder()
			.maximumSize(CLIENTS)
			.expireAfterAccess(settings.per())
			.build((client) -> bucket());
	}

	private Bucket bucket() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.settings.requests())
				.refillGreedy(this.settings.requests(), this.settings.per()))
			.build();
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().matches(NOT_COUNTED);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ConsumptionProbe probe = Objects.requireNonNull(this.buckets.get(client(request)))
			.tryConsumeAndReturnRemaining(1);
		if (probe.isConsumed()) {
			chain.doFilter(request, response);
		}
		else {
			long wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).plusMillis(999).toSeconds();
			refuse(Math.max(1, wait), request, response);
		}
	}

	private String client(HttpServletRequest request) {
		String told = (this.settings.client() != null) ? request.getHeader(this.settings.client()) : null;
		return Network.of(Objects.requireNonNullElse(told, request.getRemoteAddr()));
	}

	private void refuse(long wait, HttpServletRequest request, HttpServletResponse response) throws IOException {
		Failure failure = new Failure(ErrorCode.TOO_MANY_REQUESTS,
				"Too many requests. Try again in %d s.".formatted(wait), Map.of("retryAfter", wait));
		boolean question = request.getRequestURI().equals(this.graphql);
		response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
		response.setContentType(question ? MediaType.APPLICATION_JSON_VALUE : "text/plain;charset=UTF-8");
		response.getOutputStream()
			.write(question ? this.json.writeValueAsBytes(failure.body())
					: failure.message().getBytes(StandardCharsets.UTF_8));
	}

}
