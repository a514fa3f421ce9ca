package org.fairergraph.page;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the start page.
 */
@Controller
class StartController {

	private static final String SECONDS = "10";

	private final Starts starts;

	StartController(Starts starts) {
		this.starts = starts;
	}

	@GetMapping("/")
	ModelAndView start(HttpServletResponse response) {
		Start start = this.starts.now();
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		if (start.status().isError()) {
			response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		}
		return new ModelAndView("start", Map.of("start", start), start.status());
	}

}
