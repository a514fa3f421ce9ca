package org.fairergraph.page;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Shows who acts on a topic in an area, and leads every other way of asking to the one
 * address of the answer.
 */
@Controller
class WhoActsController {

	private final Understanding questions;

	private final Answers answers;

	WhoActsController(Understanding questions, Answers answers) {
		this.questions = questions;
		this.answers = answers;
	}

	@GetMapping("/who-acts")
	ModelAndView ask(@RequestParam(required = false) @Nullable String about,
			@RequestParam(required = false) @Nullable String in,
			@RequestParam MultiValueMap<String, String> parameters) {
		if (about == null && in == null) {
			return redirect("/");
		}
		Understood understood = this.questions.written(Asked.of(about, in));
		return redirect(understood.address(new ChosenReader(parameters).chosen()).html());
	}

	@GetMapping("/who-acts/{topic}/{area}")
	ModelAndView answer(@PathVariable String topic, @PathVariable String area,
			@RequestParam MultiValueMap<String, String> parameters) {
		Visit visit = new Visit(Asked.of(topic, area), parameters);
		Understood understood = this.questions.addressed(visit.asked(), visit.word());
		Address address = visit.address(understood);
		return visit.at(address) ? this.answers.shown(understood, address) : redirect(address.html());
	}

	private static ModelAndView redirect(String address) {
		RedirectView view = new RedirectView(address, true);
		view.setExpandUriTemplateVariables(false);
		return new ModelAndView(view, Map.of());
	}

}
