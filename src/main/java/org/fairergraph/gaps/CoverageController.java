package org.fairergraph.gaps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.fairergraph.api.Refusal;
import org.fairergraph.catalogue.AreaKind;
import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.Label;
import org.fairergraph.naming.Named;
import org.fairergraph.naming.Naming;
import org.fairergraph.naming.Sought;
import org.fairergraph.reading.Counting;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Takes the question where action is thick and thin from GraphQL and hands back its
 * answer.
 */
@Controller
class CoverageController {

	/**
	 * The most areas that one request may compare.
	 */
	private static final int MOST = 50;

	private final Naming naming;

	private final Matrix matrix;

	private final Clock clock;

	CoverageController(Naming naming, Matrix matrix, Clock clock) {
		this.naming = naming;
		this.matrix = matrix;
		this.clock = clock;
	}

	@QueryMapping
	Coverage coverage(@Argument CoverageSubject by, @Argument @Nullable List<String> areas, @Argument AreaKind kind,
			@Argument @Nullable List<Evidence> evidence, @Argument @Nullable LocalDate asOf) {
		List<String> ids = (areas != null)
				? this.naming.find(areas.stream().map((area) -> new Sought(Label.AREA, area, "areas")).toList())
					.stream()
					.map(Named::id)
					.distinct()
					.toList()
				: this.matrix.areas(kind, MOST + 1);
		if (ids.isEmpty() || ids.size() > MOST) {
			throw Refusal.badRequest((areas != null) ? "areas" : "kind",
					"From 1 to %d areas can be compared at once.".formatted(MOST));
		}
		LocalDate day = (asOf != null) ? asOf : LocalDate.now(this.clock);
		return this.matrix.of(by, ids, new Counting(day, Evidence.asked(evidence)));
	}

}
