package org.fairergraph.seed;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The decisions of the editors on the series of the Office for National Statistics: which
 * of them measures the same as which of our indicators, and which periods do not compare
 * ({@code src/docs/decisions/0006-series-over-time.md}).
 */
final class SeriesMatch {

	private static final String EXPECTANCY = "bi-02-healthy-life-expectancy";

	private static final String PAY = "px-median-weekly-pay";

	private static final Map<String, String> INDICATORS = Map.ofEntries(
			Map.entry("ELS:healthy-life-expectancy:female-healthy-life-expectancy", EXPECTANCY),
			Map.entry("ELS:healthy-life-expectancy:male-healthy-life-expectancy", EXPECTANCY),
			Map.entry("ELS:children-in-relative-poverty:children-in-relative-poverty-after-housing-costs",
					"px-child-poverty-ahc"),
			Map.entry("ELS:children-in-relative-poverty:children-in-relative-poverty-before-housing-costs",
					"px-child-poverty-bhc"),
			Map.entry("ELS:early-years:communication-and-language", "px-eyfs-communication"),
			Map.entry("ELS:early-years:literacy", "px-eyfs-literacy"),
			Map.entry("ELS:early-years:mathematics", "px-eyfs-maths"),
			Map.entry("ELS:gcses-in-english-and-maths", "px-gcse-em-19"),
			Map.entry("ELS:persistent-absences-for-pupils-eligible-for-free-school-meals", "px-persistent-absence-fsm"),
			Map.entry("ELS:employment-rate:employment-rate", "px-employment-rate"),
			Map.entry("ELS:employment-rate:economically-inactive", "px-economic-inactivity"),
			Map.entry("ELS:modelled-unemployment", "px-modelled-unemployment"),
			Map.entry("ELS:claimant-count", "px-claimant-count"), Map.entry("ELS:gross-median-weekly-pay", PAY),
			Map.entry("ELS:housing-affordability-ratio", "px-housing-affordability"),
			Map.entry("ELS:cigarette-smokers", "px-smoking"));

	private static final Set<Integer> EXPECTANCY_APART = Set.of(2012, 2015, 2018);

	private static final Set<Integer> ABSENCE_IN_THE_PANDEMIC = Set.of(2020, 2021);

	private static final int CLAIMANTS_COUNTED_AS_NOW = 2016;

	private SeriesMatch() {
	}

	static Set<String> series() {
		return INDICATORS.keySet();
	}

	static String indicator(String series) {
		return Objects.requireNonNull(INDICATORS.get(series), series);
	}

	static String group(String series) {
		if (!indicator(series).equals(EXPECTANCY)) {
			return "";
		}
		return series.contains(":female-") ? "female" : "male";
	}

	static boolean monthly(String indicator) {
		return indicator.equals(PAY);
	}

	static String notComparable(String indicator, LocalDate first) {
		int year = first.getYear();
		return switch (indicator) {
			case EXPECTANCY -> EXPECTANCY_APART.contains(year) ? "" : "OVERLAPPING_PERIODS";
			case "px-persistent-absence-fsm" -> ABSENCE_IN_THE_PANDEMIC.contains(year) ? "OTHER_COUNTING" : "";
			case "px-claimant-count" -> (year < CLAIMANTS_COUNTED_AS_NOW) ? "OTHER_COUNTING" : "";
			default -> "";
		};
	}

}
