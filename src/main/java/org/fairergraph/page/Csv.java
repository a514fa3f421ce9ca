package org.fairergraph.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An answer as a table: a row for each partner, action and role, in the order of the API.
 */
final class Csv {

	private static final List<String> COLUMNS = List.of("determinant_id", "determinant", "area_id", "area", "as_of",
			"partner_id", "partner", "sector", "kind", "works_here", "role", "reach", "action_id", "action",
			"action_places", "status", "status_in_source", "progress", "start", "end", "owned_since", "owned_until",
			"evidence", "why", "source_id", "source_title", "source_publisher", "source_published", "source_url",
			"release", "release_published", "licence");

	private final Answer answer;

	private Csv(Answer answer) {
		this.answer = answer;
	}

	static String of(Answer answer) {
		Csv rows = new Csv(answer);
		return Spreadsheet.of(COLUMNS, answer.owned().stream().map(rows::row).toList());
	}

	private List<String> row(Answer.Owned owned) {
		return Stream.of(question(), partner(owned.partner()), action(owned.owns()), source(owned.owns()), release())
			.flatMap(List::stream)
			.toList();
	}

	private List<String> question() {
		return List.of(this.answer.determinant().id(), this.answer.determinant().name(), this.answer.area().id(),
				this.answer.area().name(), this.answer.asOf());
	}

	private static List<String> partner(Answer.Partner partner) {
		Answer.Organisation node = partner.node();
		return List.of(node.id(), node.name(), node.sector().name(), text(node.kind()), partner.worksHere());
	}

	private static List<String> action(Answer.Ownership owns) {
		Answer.Action action = owns.action();
		return List.of(owns.role().name(), owns.reach().name(), action.id(), action.title(),
				owns.places().stream().map(Answer.Named::name).collect(Collectors.joining("; ")),
				action.status().name(), text(action.statusInSource()), owns.progress().name(), text(action.start()),
				text(action.end()), text(owns.since()), text(owns.until()), owns.evidence().name(),
				owns.paths().stream().map(Answer.Path::sentence).collect(Collectors.joining(" | ")));
	}

	private static List<String> source(Answer.Ownership owns) {
		Optional<Answer.Source> source = owns.paths()
			.stream()
			.flatMap((path) -> path.steps().stream())
			.limit(1)
			.flatMap((step) -> step.citations().stream())
			.map(Answer.Citation::source)
			.findFirst();
		return source
			.map((found) -> List.of(found.id(), found.title(), found.publisher(), text(found.published()),
					text(found.url())))
			.orElse(List.of("", "", "", "", ""));
	}

	private List<String> release() {
		Answer.Release release = this.answer.release();
		return (release != null)
				? List.of(release.version(), release.published(),
						release.licences().stream().map(Answer.Licence::name).collect(Collectors.joining("; ")))
				: List.of("", "", "");
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value : "";
	}

}
