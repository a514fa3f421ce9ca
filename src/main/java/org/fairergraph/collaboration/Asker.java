package org.fairergraph.collaboration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.fairergraph.api.Refusal;
import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Catalogue;
import org.fairergraph.catalogue.Determinant;
import org.fairergraph.catalogue.Thing;
import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.Label;
import org.fairergraph.naming.Naming;
import org.fairergraph.reading.Counting;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Understands what the questions of this room are asked about.
 */
@Component
class Asker {

	private final Naming naming;

	private final Catalogue catalogue;

	private final Clock clock;

	Asker(Naming naming, Catalogue catalogue, Clock clock) {
		this.naming = naming;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	Area area(String word) {
		return (Area) thing(Label.AREA, word, "area");
	}

	Determinant determinant(String word) {
		return (Determinant) thing(Label.DETERMINANT, word, "determinant");
	}

	/**
	 * The one thing of two that is asked about.
	 * @param determinant the word for a determinant
	 * @param recommendation the word for a recommendation
	 * @return the determinant or the recommendation
	 * @throws Refusal where both are given, or neither
	 */
	Thing subject(@Nullable String determinant, @Nullable String recommendation) {
		if (determinant != null && recommendation == null) {
			return thing(Label.DETERMINANT, determinant, "determinant");
		}
		if (recommendation != null && determinant == null) {
			return thing(Label.RECOMMENDATION, recommendation, "recommendation");
		}
		throw Refusal.badRequest("determinant",
				"Either 'determinant' or 'recommendation' must be given, and not both.");
	}

	Counting counting(@Nullable LocalDate asOf, @Nullable List<Evidence> evidence) {
		return new Counting((asOf != null) ? asOf : LocalDate.now(this.clock), Evidence.asked(evidence));
	}

	private Thing thing(Label label, String word, String argument) {
		return this.catalogue.find(this.naming.find(label, word, argument).id()).orElseThrow().confirmed();
	}

}
