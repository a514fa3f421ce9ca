package org.fairergraph.delivery;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives an answer again, byte for byte, as long as the graph and the day are those for
 * which it was worked out.
 */
class AnswerFilter extends OncePerRequestFilter {

	private final Moments moments;

	private final KeptAnswers answers;

	AnswerFilter(Moments moments, KeptAnswers answers) {
		this.moments = moments;
		this.answers = answers;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
		boolean question = request.getMethod().equals("POST") || request.getMethod().equals("GET");
		return !question || accept.contains(MediaType.TEXT_EVENT_STREAM_VALUE);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isAsyncDispatch(request)) {
			chain.doFilter(request, response);
			written(request, response);
			return;
		}
		byte[] body = request.getInputStream().readAllBytes();
		answer(Asked.of(request, body), new Replayed(request, body), response, chain);
	}

	private void answer(Asked asked, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		@Nullable Moment now = this.moments.now();
		@Nullable Kept kept = (now != null) ? this.answers.find(asked, now) : null;
		if (kept != null) {
			Sending.send(kept, request, response);
		}
		else {
			workOut(asked, now, request, response, chain);
		}
	}

	// an answer that was begun on one thread and is ended on another is not kept
	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	private void workOut(Asked asked, @Nullable Moment before, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		AtomicBoolean whole = Completeness.noteOn(request);
		ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, answer);
		if (before == null || !whole.get() || answer.getStatus() != HttpServletResponse.SC_OK) {
			written(request, answer);
			return;
		}
		Kept kept = Kept.of(before, answer.getContentType(), answer.getContentAsByteArray());
		// where the graph moved meanwhile, nobody knows which part was read when
		if (before.equals(this.moments.now())) {
			this.answers.keep(asked, kept);
		}
		Sending.send(kept, request, response);
	}

	private void written(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (!isAsyncStarted(request) && response instanceof ContentCachingResponseWrapper answer) {
			answer.copyBodyToResponse();
		}
	}

}
