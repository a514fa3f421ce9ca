package org.fairergraph.gaps;

import java.util.stream.Collectors;

import org.fairergraph.catalogue.Action;
import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Determinant;
import org.fairergraph.catalogue.Goal;
import org.fairergraph.catalogue.Organisation;
import org.fairergraph.catalogue.Recommendation;
import org.fairergraph.catalogue.Thing;
import org.fairergraph.graph.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Says a gap in words, as a gap of our records as much as of those who act.
 */
final class GapSentence {

	private final Gap gap;

	private final String area;

	private GapSentence(Gap gap, Area area) {
		this.gap = gap;
		this.area = area.name();
	}

	static String of(Gap gap, Area area) {
		GapSentence sentence = new GapSentence(gap, area);
		return (gap.counts() != null) ? sentence.topical(gap.counts()) : sentence.single();
	}

	private String topical(GapCounts counts) {
		String what = (this.gap.about() instanceof Recommendation)
				? "that implements “%s”".formatted(name(this.gap.about()))
				: "on “%s”".formatted(name(this.gap.about()));
		String first = switch (this.gap.rule()) {
			case NO_RECORD -> "No record held of an action %s in %s itself.".formatted(what, this.area);
			case NONE_LIVE -> "Of the %s %s in %s itself none is live: finished, past the end or not begun."
				.formatted(actions(counts.here()), what, this.area);
			default -> "Of the %s %s in %s itself none is recorded as in progress.".formatted(live(counts.live()), what,
					this.area);
		};
		return first + beside(counts);
	}

	private String beside(GapCounts counts) {
		String wider = (counts.wider() == 0) ? ""
				: " %s in a wider area%s.".formatted(live(counts.wider()), counts.covered() ? ", which covers it" : "");
		String within = (counts.within() == 0) ? ""
				: " %s in a part of %s.".formatted(live(counts.within()), this.area);
		String beside = (counts.beside() == 0) ? "" : " %s here on what it addresses.".formatted(live(counts.beside()));
		return wider + within + beside;
	}

	private String single() {
		String name = name(this.gap.about());
		return switch (this.gap.rule()) {
			case NO_LEAD -> "“%s” is live, and no source that we have read names its lead.".formatted(name);
			case LEAD_CLOSED -> "“%s” is live, and %s.".formatted(name, closed());
			case ENDED_WITHOUT_REPORT ->
				"“%s” was to end by %s, and we hold no report since.".formatted(name, end(this.gap.about()));
			default -> "“%s” was due by %s, and no source that we have read says that it was met.".formatted(name,
					due(this.gap.about()));
		};
	}

	private String closed() {
		return this.gap.owners()
			.stream()
			.filter((owner) -> owner.leads() && owner.closed())
			.map((owner) -> "%s, its lead, closed on %s%s".formatted(owner.partner().name(),
					spoken(owner.partner().closed()),
					owner.successors().isEmpty() ? "; no successor is on record" : "; it was succeeded by "
							+ owner.successors().stream().map(Organisation::name).collect(Collectors.joining(", "))))
			.collect(Collectors.joining(", and "));
	}

	private static String actions(int number) {
		return (number == 1) ? "1 action" : number + " actions";
	}

	private static String live(int number) {
		return (number == 1) ? "1 live action" : number + " live actions";
	}

	private static String end(Thing thing) {
		return (thing instanceof Action action) ? spoken(action.end()) : "";
	}

	private static String due(Thing thing) {
		return (thing instanceof Goal goal) ? spoken(goal.due()) : "";
	}

	private static String spoken(@Nullable String date) {
		return (date != null) ? new PartialDate(date).spoken() : "an unknown day";
	}

	static String name(Thing thing) {
		if (thing instanceof Determinant determinant) {
			return determinant.name();
		}
		if (thing instanceof Recommendation recommendation) {
			return recommendation.title();
		}
		return (thing instanceof Action action) ? action.title()
				: (thing instanceof Goal goal) ? goal.title() : thing.id();
	}

}
