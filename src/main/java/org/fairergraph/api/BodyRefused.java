package org.fairergraph.api;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import org.springframework.http.HttpStatus;

/**
 * Says why the rest of a body is not read.
 */
final class BodyRefused extends IOException {

	private final transient HttpStatus status;

	private final transient Failure failure;

	private BodyRefused(HttpStatus status, Failure failure) {
		super(failure.message());
		this.status = status;
		this.failure = failure;
	}

	static BodyRefused tooLong(long most) {
		return new BodyRefused(HttpStatus.CONTENT_TOO_LARGE,
				new Failure(ErrorCode.TOO_COSTLY,
						String.format(Locale.UK, "The body of a request may have at most %,d bytes.", most),
						Map.of("bound", "body", "most", most)));
	}

	static BodyRefused tooSlow(Duration most) {
		return new BodyRefused(HttpStatus.REQUEST_TIMEOUT,
				new Failure(ErrorCode.BAD_REQUEST, "The body did not arrive within %d s.".formatted(most.toSeconds())));
	}

	HttpStatus status() {
		return this.status;
	}

	Failure failure() {
		return this.failure;
	}

}
