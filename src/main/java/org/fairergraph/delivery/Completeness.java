package org.fairergraph.delivery;

import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.http.HttpServletRequest;
import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Notes which answers are whole. One with an error may be better a moment later, and is
 * not kept.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnWebApplication(type = Type.SERVLET)
class Completeness implements WebGraphQlInterceptor {

	private static final String NOTE = Completeness.class.getName();

	/**
	 * Puts a note on a request, on which it stands afterwards whether its answer is
	 * whole.
	 * @param request the request
	 * @return the note
	 */
	static AtomicBoolean noteOn(HttpServletRequest request) {
		AtomicBoolean note = new AtomicBoolean();
		request.setAttribute(NOTE, note);
		return note;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).doOnNext((response) -> {
			if (request.getAttributes().get(NOTE) instanceof AtomicBoolean note) {
				note.set(response.getErrors().isEmpty());
			}
		});
	}

}
