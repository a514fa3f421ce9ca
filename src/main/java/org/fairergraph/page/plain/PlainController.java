package org.fairergraph.page.plain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.fairergraph.page.NotAnswered;
import org.fairergraph.page.Problem;
import org.fairergraph.page.Spreadsheet;
import tools.jackson.databind.JsonNode;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the plain page of any question, and hands its answer out as a table or as data.
 */
@Controller
class PlainController {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final PlainQuestions questions;

	private final Wholes wholes;

	PlainController(PlainQuestions questions, Wholes wholes) {
		this.questions = questions;
		this.wholes = wholes;
	}

	@GetMapping("/questions")
	ModelAndView all() {
		return new ModelAndView("questions", Map.of("questions", this.questions.all()));
	}

	@GetMapping("/questions/{path}")
	ModelAndView page(@PathVariable String path, @RequestParam MultiValueMap<String, String> parameters) {
		Given given = given(path, parameters);
		if (given.blank()) {
			return new ModelAndView("plain", Map.of("page", Plain.form(given, List.of())));
		}
		JsonNode answer = asked(given);
		return new ModelAndView("plain", Map.of("page", new Plain(given, List.of(), given.question().answer(answer),
				Release.of(answer.at("/release")), Wholes.goesOn(answer.at(given.question().list())))));
	}

	@GetMapping("/questions/{path}.csv")
	ResponseEntity<byte[]> csv(@PathVariable String path, @RequestParam MultiValueMap<String, String> parameters) {
		Given given = given(path, parameters);
		JsonNode answer = asked(given);
		String text = Spreadsheet.of(Rows.columns(given, answer), Rows.cells(given, answer));
		String file = "%s-%s.csv".formatted(path, day(answer));
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(file, StandardCharsets.UTF_8).build().toString())
			.body(text.getBytes(StandardCharsets.UTF_8));
	}

	@GetMapping("/questions/{path}.json")
	ResponseEntity<?> json(@PathVariable String path, @RequestParam MultiValueMap<String, String> parameters) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("data", Map.of("answer", asked(given(path, parameters)))));
	}

	private static String day(JsonNode answer) {
		String asOf = Words.text(answer, "asOf");
		return asOf.isEmpty() ? Words.text(answer, "/release/published") : asOf;
	}

	private Given given(String path, MultiValueMap<String, String> parameters) {
		return Given.of(
				this.questions.at(path)
					.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such question.")),
				parameters);
	}

	private JsonNode asked(Given given) {
		List<Problem> problems = given.problems();
		if (!problems.isEmpty()) {
			throw Unclear.bad(given, problems);
		}
		try {
			return this.wholes.ask(given);
		}
		catch (NotAnswered refused) {
			throw Unclear.detour(given, refused);
		}
	}

}
