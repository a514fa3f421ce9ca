package org.fairergraph.api;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/**
 * Says that a body has turned out to be longer than it may be.
 */
class BodyTooLong extends IOException {

	private final long most;

	BodyTooLong(long most) {
		super("The body is too long");
		this.most = most;
	}

	Failure failure() {
		return failure(this.most);
	}

	static Failure failure(long most) {
		return new Failure(ErrorCode.TOO_COSTLY,
				String.format(Locale.UK, "The body of a request may have at most %,d bytes.", most),
				Map.of("bound", "body", "most", most));
	}

}
