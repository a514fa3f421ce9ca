package org.fairergraph.naming;

import java.util.List;

import org.fairergraph.graph.Label;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what a text means to a person who is still choosing.
 */
@Controller
class LookUpController {

	private final LookUps lookUps;

	LookUpController(LookUps lookUps) {
		this.lookUps = lookUps;
	}

	@QueryMapping
	LookUp lookUp(@Argument String text, @Argument Kind kind) {
		Word word = Word.of(text, "text");
		Label label = kind.label();
		List<Meaning> meanings = this.lookUps.meanings(label, word);
		return new LookUp(text, kind, Outcome.of(meanings.size()), this.lookUps.candidates(label, word, meanings),
				this.lookUps.suggestions(label, word, meanings));
	}

	@SchemaMapping
	Outcome outcome(LookUp lookUp) {
		return lookUp.outcome();
	}

}
