package org.fairergraph.page;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fairergraph.api.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the page that is right where a question got no answer.
 */
@ControllerAdvice(basePackageClasses = WhoActsController.class)
class PageAdvice {

	private static final Logger logger = LoggerFactory.getLogger(PageAdvice.class);

	private static final String SECONDS = "10";

	private static final String AWAY = "The database behind this page does not answer. Nothing is lost, and this is "
			+ "not an empty answer. Try again in a minute.";

	private static final String LOADING = "The graph is still being loaded. This is not an empty answer. Try again "
			+ "in a minute.";

	private static final String FAULT = "Sorry, there is a problem. Try again later. Reference: ";

	@ExceptionHandler
	ModelAndView elsewhere(Detour detour, HttpServletRequest request) {
		return shown(new ModelAndView(detour.view(), detour.model(), detour.status()),
				new NoData(code(detour.status()), String.valueOf(detour.getMessage()), ""), request);
	}

	private static ErrorCode code(HttpStatus status) {
		return switch (status) {
			case MULTIPLE_CHOICES -> ErrorCode.AMBIGUOUS;
			case NOT_FOUND -> ErrorCode.NOT_FOUND;
			default -> ErrorCode.BAD_REQUEST;
		};
	}

	@ExceptionHandler
	ModelAndView loading(Loading loading, HttpServletRequest request, HttpServletResponse response) {
		return away(true, request, response);
	}

	@ExceptionHandler
	ModelAndView unanswered(NotAnswered unanswered, HttpServletRequest request, HttpServletResponse response) {
		return unanswered.passing() ? away(false, request, response) : fault(unanswered, request);
	}

	@ExceptionHandler
	ModelAndView fault(RuntimeException fault, HttpServletRequest request) {
		String reference = (fault instanceof NotAnswered told) ? told.reference() : "";
		if (reference.isEmpty()) {
			reference = Reference.next();
			logger.error("A page failed, reference {}", reference, fault);
		}
		return shown(new ModelAndView("error/500", Map.of("reference", reference), HttpStatus.INTERNAL_SERVER_ERROR),
				new NoData(ErrorCode.INTERNAL, FAULT + reference, reference), request);
	}

	private static ModelAndView away(boolean loading, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		return shown(
				new ModelAndView("away", Map.of("loading", loading, "again", request.getRequestURI() + query),
						HttpStatus.SERVICE_UNAVAILABLE),
				new NoData(ErrorCode.UNAVAILABLE, loading ? LOADING : AWAY, ""), request);
	}

	private static ModelAndView shown(ModelAndView page, NoData data, HttpServletRequest request) {
		if (NoData.fits(request)) {
			page.setView(data);
		}
		return page;
	}

}
