package org.fairergraph.page;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the start page.
 */
@Controller
class StartController {

	private static final String SECONDS = "10";

	private final Starts starts;

	private final List<ListedQuestion> questions;

	StartController(Starts starts, ObjectProvider<ListedQuestion> questions) {
		this.starts = starts;
		this.questions = questions.orderedStream().toList();
	}

	@GetMapping("/")
	ModelAndView start(@RequestParam(required = false) @Nullable String about,
			@RequestParam(required = false) @Nullable String in, HttpServletResponse response) {
		Start start = this.starts.now();
		if (start.status().isError()) {
			response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		}
		return new ModelAndView("start",
				Map.of("start", start, "asked", Asked.of(about, in), "questions", this.questions), start.status());
	}

}
