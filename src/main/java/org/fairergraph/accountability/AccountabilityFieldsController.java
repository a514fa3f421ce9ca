package org.fairergraph.accountability;

import java.util.List;

import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Determinant;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Gives GraphQL the parts of an answer that stand beside its partners.
 */
@Controller
@SchemaMapping(typeName = "Accountability")
class AccountabilityFieldsController {

	@SchemaMapping
	Determinant determinant(Accountability answer) {
		return answer.searched().get().determinant();
	}

	@SchemaMapping
	Area area(Accountability answer) {
		return answer.searched().get().area();
	}

	@SchemaMapping
	LookedFor lookedFor(Accountability answer) {
		return answer.searched().get();
	}

	@SchemaMapping
	List<SectorCount> bySector(Accountability answer) {
		return answer.summary().get().bySector();
	}

	@SchemaMapping
	List<ReachCount> byReach(Accountability answer) {
		return answer.summary().get().byReach();
	}

	@SchemaMapping
	LeftOut leftOut(Accountability answer) {
		return answer.summary().get().leftOut();
	}

	@SchemaMapping
	@Nullable String notice(Accountability answer) {
		return Notice.of(answer.searched().get(), answer.summary().get(), answer.question().filters());
	}

}
