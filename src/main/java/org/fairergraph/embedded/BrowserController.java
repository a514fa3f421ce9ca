package org.fairergraph.embedded;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Opens Neo4j Browser with a login of its own and with the question of the link. The
 * address stays as it is, so that it can be sent on and loaded again.
 */
@Controller
@ForBrowser
class BrowserController {

	private final ApplicationAvailability availability;

	private final Readers readers;

	private final Questions questions;

	private final Link link;

	private final BrowserPage page;

	BrowserController(ApplicationAvailability availability, Logins logins, Questions questions, Link link,
			BrowserPage page) {
		this.availability = availability;
		this.readers = logins.readers();
		this.questions = questions;
		this.link = link;
		this.page = page;
	}

	@GetMapping({ "/browser", "/browser/index.html" })
	String toTheDoor() {
		return "redirect:/browser/";
	}

	@GetMapping("/browser/")
	ResponseEntity<String> open(@RequestParam MultiValueMap<String, String> asked) {
		if (this.availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
			throw new NotOpened(HttpStatus.SERVICE_UNAVAILABLE,
					"The graph is still being loaded. Try again in a while.");
		}
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.body(this.page.of(this.readers.visit(), this.link.statement(Map.copyOf(asked)), this.questions));
	}

	@GetMapping("/browser/guide.html")
	ModelAndView guide() {
		return new ModelAndView("guide", Map.of("questions", this.questions.guided(), "rules", this.questions.rules()));
	}

	@ExceptionHandler
	ModelAndView notOpened(NotOpened problem) {
		return new ModelAndView("not-opened", Map.of("sentences", List.of(problem.getMessage())), problem.status());
	}

}
