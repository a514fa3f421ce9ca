package org.fairergraph.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;

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

/**
 * Hands out an answer to take away, as a table or as the API's own data.
 */
@Controller
class DataController {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final Understanding questions;

	private final Answers answers;

	DataController(Understanding questions, Answers answers) {
		this.questions = questions;
		this.answers = answers;
	}

	@GetMapping("/who-acts/{topic}/{area}.csv")
	ResponseEntity<?> csv(@PathVariable String topic, @PathVariable String area,
			@RequestParam MultiValueMap<String, String> parameters) {
		Visit visit = new Visit(Asked.of(topic, area), parameters);
		Understood understood = this.questions.addressed(visit.asked(), null);
		Address address = visit.address(understood);
		if (!visit.about(address)) {
			return moved(address.csv());
		}
		Answer answer = this.answers.answer(understood, address.chosen());
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION, file(address, answer.asOf(), "csv"))
			.body(Csv.of(answer).getBytes(StandardCharsets.UTF_8));
	}

	@GetMapping("/who-acts/{topic}/{area}.json")
	ResponseEntity<?> json(@PathVariable String topic, @PathVariable String area,
			@RequestParam MultiValueMap<String, String> parameters) {
		Visit visit = new Visit(Asked.of(topic, area), parameters);
		Understood understood = this.questions.addressed(visit.asked(), null);
		Address address = visit.address(understood);
		if (!visit.about(address)) {
			return moved(address.json());
		}
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("data", Map.of("accountability", this.answers.asked(understood, address.chosen()))));
	}

	/**
	 * Gives the document behind a page to whoever wants to change it.
	 * @param name the name of the document
	 * @return the document
	 */
	@GetMapping("/graphiql/{name:[a-z-]+}.graphql")
	ResponseEntity<String> document(@PathVariable String name) {
		return StoredDocument.find(name)
			.map((document) -> ResponseEntity.ok()
				.contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
				.body(document.text()))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	private static ResponseEntity<Void> moved(String address) {
		return ResponseEntity.status(HttpStatus.FOUND).header(HttpHeaders.LOCATION, address).build();
	}

	private static String file(Address address, String asOf, String ending) {
		return ContentDisposition.attachment()
			.filename("who-acts-%s-%s-%s.%s".formatted(address.topic(), address.area(), asOf, ending),
					StandardCharsets.UTF_8)
			.build()
			.toString();
	}

}
