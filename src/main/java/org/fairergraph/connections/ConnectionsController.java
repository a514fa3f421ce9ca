package org.fairergraph.connections;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.fairergraph.catalogue.Catalogue;
import org.fairergraph.catalogue.Thing;
import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.Label;
import org.fairergraph.naming.Anything;
import org.fairergraph.naming.Named;
import org.fairergraph.reading.Progress;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Takes the question how one thing connects to another from GraphQL and hands back its
 * answer.
 */
@Controller
class ConnectionsController {

	private static final Set<Label> ENDS = EnumSet.range(Label.PRINCIPLE, Label.ACTION);

	static {
		ENDS.remove(Label.OBSERVATION);
	}

	private final Anything anything;

	private final Paths paths;

	private final Catalogue catalogue;

	private final Clock clock;

	ConnectionsController(Anything anything, Paths paths, Catalogue catalogue, Clock clock) {
		this.anything = anything;
		this.paths = paths;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	@QueryMapping
	Connections connections(@Argument String from, @Argument String to, @Argument int length, @Argument int first,
			@Argument @Nullable List<Progress> progress, @Argument @Nullable List<Evidence> evidence,
			@Argument @Nullable LocalDate asOf) {
		Named one = this.anything.find(ENDS, from, "from");
		Named other = this.anything.find(ENDS, to, "to");
		LocalDate day = (asOf != null) ? asOf : LocalDate.now(this.clock);
		return this.paths.of(ConnectionsQuestion.of(one.id(), other.id(), length, first, progress, evidence, day), one,
				other);
	}

	@SchemaMapping
	Thing from(Connections answer) {
		return end(answer.from());
	}

	@SchemaMapping
	Thing to(Connections answer) {
		return end(answer.to());
	}

	private Thing end(Named end) {
		return this.catalogue.find(end.id()).orElseThrow().confirmed();
	}

	@SchemaMapping
	int length(Connections answer) {
		return answer.question().length();
	}

}
