package org.fairergraph.page;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

	@ExceptionHandler
	ModelAndView elsewhere(Detour detour) {
		return new ModelAndView(detour.view(), detour.model(), detour.status());
	}

	@ExceptionHandler
	ModelAndView loading(Loading loading, HttpServletRequest request, HttpServletResponse response) {
		return away(true, request, response);
	}

	@ExceptionHandler
	ModelAndView unanswered(NotAnswered unanswered, HttpServletRequest request, HttpServletResponse response) {
		return unanswered.passing() ? away(false, request, response) : fault(unanswered);
	}

	@ExceptionHandler
	ModelAndView fault(RuntimeException fault) {
		String reference = (fault instanceof NotAnswered told) ? told.reference() : "";
		if (reference.isEmpty()) {
			reference = Reference.next();
			logger.error("A page failed, reference {}", reference, fault);
		}
		return new ModelAndView("error/500", Map.of("reference", reference), HttpStatus.INTERNAL_SERVER_ERROR);
	}

	private static ModelAndView away(boolean loading, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		return new ModelAndView("away", Map.of("loading", loading, "again", request.getRequestURI() + query),
				HttpStatus.SERVICE_UNAVAILABLE);
	}

}
