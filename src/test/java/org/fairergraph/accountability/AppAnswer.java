package org.fairergraph.accountability;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fairergraph.graph.Graph;
import org.fairergraph.reading.Step;
import org.jspecify.annotations.Nullable;

/**
 * Writes the application's answers as the lines that {@link Witness} writes, walking all
 * pages.
 */
final class AppAnswer {

	private final Partners partners;

	private final Summaries summaries;

	AppAnswer(Graph graph) {
		this.partners = new Partners(graph);
		this.summaries = new Summaries(graph);
	}

	List<String> partners(AccountabilityQuestion question, int pageSize) {
		List<String> lines = new ArrayList<>();
		@Nullable String after = null;
		PartnerConnection page;
		do {
			page = this.partners.answering(question, pageSize, after, EnumSet.allOf(Detail.class));
			page.edges().stream().flatMap(AppAnswer::lines).forEach(lines::add);
			after = page.pageInfo().endCursor();
		}
		while (page.pageInfo().hasNextPage());
		return lines;
	}

	private static Stream<String> lines(PartnerEdge edge) {
		return Stream.concat(Stream.of(edge.node().id() + " " + edge.worksHere()),
				edge.owned().all().stream().map(AppAnswer::line));
	}

	private static String line(Ownership owned) {
		String paths = owned.paths()
			.stream()
			.map((path) -> path.steps().stream().map(Step::id).collect(Collectors.joining(",")))
			.collect(Collectors.joining(" | "));
		return "  %s %s %s %s %s [%s]".formatted(owned.id(), owned.reach(), owned.progress(), owned.evidence(),
				owned.action().status(), paths);
	}

	List<String> summary(AccountabilityQuestion question) {
		Summary summary = this.summaries.of(question);
		List<String> lines = new ArrayList<>();
		summary.bySector()
			.forEach((count) -> lines.add("%s %d %d %d".formatted(count.sector(), count.partnerCount(),
					count.actionCount(), count.leadCount())));
		summary.byReach()
			.forEach((count) -> lines
				.add("%s %d %d".formatted(count.reach(), count.partnerCount(), count.actionCount())));
		LeftOut leftOut = summary.leftOut();
		lines.add("left out %d %d %d".formatted(leftOut.finished(), leftOut.notBegun(), leftOut.unverified()));
		return lines;
	}

}
