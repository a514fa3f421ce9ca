package org.fairergraph.collaboration;

import java.time.LocalDate;
import java.util.List;

import org.fairergraph.api.AnswerConnection;
import org.fairergraph.graph.Evidence;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Takes the questions of this room from GraphQL and hands back their answers.
 */
@Controller
class CollaborationController {

	private final Asker asker;

	private final Partnerships partnerships;

	private final Lessons lessons;

	CollaborationController(Asker asker, Partnerships partnerships, Lessons lessons) {
		this.asker = asker;
		this.partnerships = partnerships;
		this.lessons = lessons;
	}

	@QueryMapping
	Collaboration collaboration(@Argument String area, @Argument @Nullable String determinant,
			@Argument @Nullable List<Evidence> evidence, @Argument @Nullable LocalDate asOf) {
		return new Collaboration(this.asker.area(area),
				(determinant != null) ? this.asker.determinant(determinant) : null,
				this.asker.counting(asOf, evidence));
	}

	@SchemaMapping(typeName = "Collaboration")
	AnswerConnection<JointAction> jointActions(Collaboration asked, @Argument int first,
			@Argument @Nullable String after) {
		return AnswerConnection.of(this.partnerships.jointActions(asked.area().id(), asked.topic(), asked.counting()),
				JointAction::key, asked.scope("jointActions"), first, after);
	}

	@SchemaMapping(typeName = "Collaboration")
	AnswerConnection<PartnerPair> pairs(Collaboration asked, @Argument int first, @Argument @Nullable String after) {
		return AnswerConnection.of(this.partnerships.pairs(asked.area().id(), asked.topic(), asked.counting()),
				PartnerPair::key, asked.scope("pairs"), first, after);
	}

	@QueryMapping
	Candidates candidates(@Argument String determinant, @Argument String area,
			@Argument @Nullable List<Evidence> evidence, @Argument @Nullable LocalDate asOf) {
		return new Candidates(this.asker.determinant(determinant), this.asker.area(area),
				this.asker.counting(asOf, evidence));
	}

	@SchemaMapping(typeName = "Candidates")
	AnswerConnection<CandidatePartner> candidates(Candidates asked, @Argument int first,
			@Argument @Nullable String after) {
		return AnswerConnection.of(
				this.partnerships.candidates(asked.area().id(), asked.determinant().id(), asked.counting()),
				CandidatePartner::key, asked.scope(), first, after);
	}

	@QueryMapping
	Learning learning(@Argument String area, @Argument @Nullable String determinant,
			@Argument @Nullable String recommendation, @Argument Nearness by,
			@Argument @Nullable List<Evidence> evidence, @Argument @Nullable LocalDate asOf) {
		return this.lessons.of(this.asker.area(area), this.asker.subject(determinant, recommendation), by,
				this.asker.counting(asOf, evidence));
	}

}
