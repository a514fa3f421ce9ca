package org.fairergraph.watch;

import java.util.List;
import java.util.stream.Collectors;

import org.fairergraph.catalogue.Goal;
import org.fairergraph.catalogue.Organisation;

/**
 * Says in words where a goal stands and who stands behind it, as what we hold and no
 * more.
 */
final class GoalSentence {

	private final GoalRow row;

	private final Goal goal;

	private GoalSentence(GoalRow row) {
		this.row = row;
		this.goal = row.goal();
	}

	static String of(GoalRow row) {
		GoalSentence sentence = new GoalSentence(row);
		return "“%s” %s. %s %s %s".formatted(row.goal().title(), sentence.status(), sentence.promised(),
				sentence.actions(), sentence.measured());
	}

	private String status() {
		return switch (this.row.status()) {
			case MET -> "was met: a source says so for %s".formatted(this.goal.met());
			case ON_TIME -> "is due by %s".formatted(this.goal.due());
			case OVERDUE ->
				"was due by %s, and no source that we have read says that it was met".formatted(this.goal.due());
			case UNKNOWN -> "has no date that we know of";
		};
	}

	private String promised() {
		return this.row.promisers().isEmpty() ? "No record held of who promised it."
				: "Promised by %s.".formatted(names(this.row.promisers()));
	}

	private String actions() {
		return this.row.actions().isEmpty() ? "No record held of an action that contributes to it." : this.row.actions()
			.stream()
			.map((action) -> "“%s” contributes to it (%s).".formatted(action.action().title(),
					action.leads().isEmpty() ? "no record held of its lead" : "led by " + names(action.leads())))
			.collect(Collectors.joining(" "));
	}

	private String measured() {
		return this.row.measures().isEmpty() ? "No record held of what it is measured by."
				: this.row.measures().stream().map(this::measured).collect(Collectors.joining(" "));
	}

	private String measured(GoalMeasure measure) {
		String name = measure.indicator().name();
		if (measure.latest() == null) {
			return "It is measured by “%s”, of which we hold no value%s.".formatted(name,
					(measure.area() != null) ? " for " + measure.area().name() : ", since no source names an area");
		}
		String held = "It is measured by “%s”: %s%s (%s)".formatted(name, Amount.of(measure.latest()),
				(measure.area() != null) ? " in " + measure.area().name() : "", measure.latest().period());
		return (measure.reached() == null) ? held + "; whether that reaches the target cannot be told."
				: "%s, which %s the target of %s.".formatted(held, measure.reached() ? "reaches" : "does not reach",
						target());
	}

	private String target() {
		return (this.goal.targetText() != null) ? this.goal.targetText()
				: Amount.of(this.goal.target(), this.goal.unit());
	}

	private static String names(List<Organisation> partners) {
		return partners.stream().map(Organisation::name).collect(Collectors.joining(", "));
	}

}
