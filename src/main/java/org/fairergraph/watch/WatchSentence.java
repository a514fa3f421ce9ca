package org.fairergraph.watch;

import org.fairergraph.catalogue.Observation;
import org.jspecify.annotations.Nullable;

/**
 * Says in words how an area stands on an indicator and who acts on it, as what we hold
 * and no more.
 */
final class WatchSentence {

	private final WatchRow row;

	private final String area;

	private WatchSentence(WatchRow row) {
		this.row = row;
		this.area = row.area().name();
	}

	static String of(WatchRow row) {
		WatchSentence sentence = new WatchSentence(row);
		return sentence.value() + sentence.standing() + sentence.trend() + sentence.actions();
	}

	private String value() {
		String group = (this.row.group() != null) ? ", %s".formatted(this.row.group()) : "";
		return "%s%s: %s in %s (%s)".formatted(this.row.indicator().name(), group, Amount.of(this.row.latest()),
				this.area, this.row.latest().period());
	}

	private String standing() {
		Compared other = this.row.comparator();
		if (other == null) {
			return "; %s.".formatted((this.row.notCompared() == NotCompared.NO_WIDER_AREA)
					? "not compared, since we hold no such wider area of it"
					: "not compared, since we hold no value of the wider area");
		}
		String held = "%s (%s)".formatted(other.area().name(), Amount.of(other.observation()));
		String words = switch (this.row.judgement()) {
			case BETTER -> "better than %s".formatted(held);
			case SIMILAR -> "similar to %s".formatted(held);
			case WORSE -> "worse than %s".formatted(held);
			case HIGHER -> "higher than %s; whether that is good is not said".formatted(held);
			case LOWER -> "lower than %s; whether that is good is not said".formatted(held);
			case NOT_COMPARED -> "not compared, since %s".formatted(why(other));
		};
		return ", %s%s.".formatted(words,
				(this.row.basis() == Basis.VALUES) ? ", by the values alone: no interval is published" : "");
	}

	private String why(Compared other) {
		String held = "%s has %s for %s".formatted(other.area().name(), Amount.of(other.observation()),
				other.observation().period());
		return (this.row.notCompared() == NotCompared.PERIOD_UNCLEAR) ? "the period is unclear; " + held
				: (this.row.notCompared() == NotCompared.OTHER_UNIT) ? "the units differ; " + held
						: "the periods differ; " + held;
	}

	private String trend() {
		@Nullable String words = switch (this.row.trend()) {
			case GETTING_BETTER -> "Getting better";
			case GETTING_WORSE -> "Getting worse";
			case NO_CHANGE -> "No clear change";
			case RISING -> "Rising";
			case FALLING -> "Falling";
			case NOT_KNOWN -> null;
		};
		if (words == null) {
			return " Too few comparable values for a trend.";
		}
		Observation newest = this.row.recent().get(0);
		Observation oldest = this.row.recent().get(this.row.recent().size() - 1);
		return " %s from %s (%s) to %s (%s).".formatted(words, oldest.period(), Amount.of(oldest), newest.period(),
				Amount.of(newest));
	}

	private String actions() {
		if (this.row.determinants().isEmpty()) {
			return " What it measures is not on record, so no action is found by it.";
		}
		String here = (this.row.actionCount() == 0)
				? " No record held of a live action on it in %s".formatted(this.area)
				: " %s on it in %s".formatted(live(this.row.actionCount()), this.area);
		return here + ((this.row.widerActionCount() == 0) ? "."
				: "; %s in a wider area.".formatted(live(this.row.widerActionCount())));
	}

	private static String live(int number) {
		return (number == 1) ? "1 live action" : number + " live actions";
	}

}
