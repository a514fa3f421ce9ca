package org.fairergraph.page;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How an action stands, who says so and when.
 */
final class StatusLine {

	private static final String ENDED = ". Its end has passed.";

	private static final String NO_REPORT = ". Its end has passed and we hold no report since.";

	private final Answer.Ownership owns;

	private StatusLine(Answer.Ownership owns) {
		this.owns = owns;
	}

	static Text of(Answer.Ownership owns, String asOf) {
		StatusLine status = new StatusLine(owns);
		boolean ended = owns.progress() == Progress.FINISHED && !owns.action().status().over()
				&& Dates.passed(owns.action().end(), asOf);
		return ended ? status.line().plain(status.reportedSince() ? ENDED : NO_REPORT) : status.line();
	}

	private boolean reportedSince() {
		return this.owns.report() != null
				&& Dates.passed(this.owns.action().end(), Dates.lastDay(this.owns.report().date()));
	}

	private Text line() {
		String status = this.owns.action().status().words();
		Optional<Answer.Source> source = Sources.first(citations());
		return switch (evidence()) {
			case UNVERIFIED ->
				Text.of(status + ", ").strong("not checked").plain(source.isPresent() ? "" : ", no source yet");
			case EDITORIAL -> Text.of(status + ", our mapping").and(source.map(this::mapped).orElse(Text.EMPTY));
			case STATED -> Text.of(status).and(source.map(this::stated).orElse(Text.EMPTY));
		};
	}

	private Text mapped(Answer.Source source) {
		String words = saidInSource();
		String before = (words != null) ? " of “%s”, as stated by ".formatted(words) : " of ";
		return Text.of(before).and(Sources.shortly(source));
	}

	private Text stated(Answer.Source source) {
		boolean unknown = this.owns.action().status() == Status.UNKNOWN;
		return Text.of(unknown ? ". Stated by " : ", as stated by ").and(Sources.shortly(source));
	}

	private @Nullable String saidInSource() {
		return (this.owns.report() != null) ? null : this.owns.action().statusInSource();
	}

	private List<Answer.Citation> citations() {
		return (this.owns.report() != null) ? this.owns.report().citations() : this.owns.action().citations();
	}

	private Evidence evidence() {
		Answer.Report report = this.owns.report();
		return (report != null) ? weaker(report.evidence(), report.weaker())
				: weaker(this.owns.action().evidence(), this.owns.action().weaker());
	}

	private static Evidence weaker(Evidence evidence, List<Answer.Weaker> weaker) {
		return weaker.stream()
			.filter((property) -> property.property().equals("status"))
			.map(Answer.Weaker::evidence)
			.reduce(evidence, Evidence::and);
	}

}
