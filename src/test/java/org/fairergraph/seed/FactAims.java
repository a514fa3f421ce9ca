package org.fairergraph.seed;

import java.util.Map;

import static org.fairergraph.graph.Evidence.EDITORIAL;
import static org.fairergraph.graph.RelationshipType.ADDRESSES;
import static org.fairergraph.graph.RelationshipType.APPLIES_TO;
import static org.fairergraph.graph.RelationshipType.FALLS_UNDER;
import static org.fairergraph.graph.RelationshipType.FOR_AREA;
import static org.fairergraph.graph.RelationshipType.MEASURES;
import static org.fairergraph.graph.RelationshipType.OF_INDICATOR;
import static org.fairergraph.graph.RelationshipType.PROMISES;
import static org.fairergraph.graph.RelationshipType.SERVES;

/**
 * The part of {@link FactTable} that tells of what is asked for, promised and measured.
 */
final class FactAims {

	private FactAims() {
	}

	static FactFile recommendations() {
		return new FactFile("atf/recommendations.csv", "recommendation", "recommendation_id")
			.known("verified_or_recalled", "source_url")
			.cited()
			.cell("kind", "kind")
			.cell("title", "title")
			.cell("summary_in_own_words", "summary")
			.cell("theme", "theme")
			.list("addressees", "addressees")
			.cell("horizon", "horizon")
			.cell("section", "section")
			.cell("confidence", "confidence")
			.cell("notes", "notes")
			.map("principle_id", SERVES, "principle:")
			.map("determinant_ids", ADDRESSES, "determinant:")
			.place((row) -> row.map(APPLIES_TO, FactRules.PLACE));
	}

	static FactFile marmotRecommendations() {
		return new FactFile("recommendations/recommendations.csv", "recommendation", "recommendation_id")
			.known("verified_or_recalled", "url")
			.cited("quote")
			.cell("kind", "kind")
			.cell("report", "report")
			.cell("report_year", "reportYear")
			.place(FactRules::appliesTo, "report", "report_year")
			.cell("report_section", "section")
			.cell("title", "title")
			.cell("summary_in_own_words", "summary")
			.list("addressees", "addressees")
			.place(FactRules::addressees, "addressees", "notes")
			.cell("horizon", "horizon")
			.cell("notes", "notes")
			.map("principle_id", SERVES, "principle:")
			.map("determinant_ids", ADDRESSES, "determinant:");
	}

	static FactFile goals() {
		return new FactFile("atf/goals.csv", "goal", "goal_id").known("verified_or_recalled", "source_url")
			.cited()
			.cell("title", "title")
			.cell("statement_in_own_words", "summary")
			.cell("horizon", "horizon")
			.weaker("horizon", "horizon", EDITORIAL)
			.cell("comparator", "comparator")
			.cell("target_value", "target")
			.cell("target_unit", "unit")
			.cell("target_text", "targetText")
			.cell("due", "due")
			.cell("met", "met")
			.cell("origin", "origin")
			.cell("notes", "notes")
			.restFrom("owner_org_ids", PROMISES, "organisation:", Map.of())
			.rest("area_codes", APPLIES_TO, "area:")
			.map("principle_ids", SERVES, "principle:")
			.map("determinant_ids", ADDRESSES, "determinant:");
	}

	static FactFile marmotGoals() {
		return new FactFile("recommendations/goals.csv", "goal", "goal_id").known("verified_or_recalled", "url")
			.cited("quote")
			.cell("title", "title")
			.cell("statement_in_own_words", "summary")
			.cell("horizon", "horizon")
			.weaker("horizon", "horizon", EDITORIAL)
			.cell("target_value", "target")
			.cell("target_unit", "unit")
			.place(FactRules::due, "target_date")
			.cell("place", "placeInSource")
			.place(FactRules::place, "place")
			.cell("report", "report")
			.cell("notes", "notes")
			.map("principle_ids", SERVES, "principle:")
			.map("determinant_ids", ADDRESSES, "determinant:");
	}

	static FactFile indicators() {
		return new FactFile("atf/indicators.csv", "indicator", "indicator_id").known("status", "source_url")
			.cited()
			.cell("name", "name")
			.list("domain", "domains")
			.cell("unit", "unit")
			.weaker("unit", "unit", EDITORIAL)
			.cell("polarity", "polarity")
			.weaker("polarity", "polarity", EDITORIAL)
			.cell("frequency", "frequency")
			.cell("geographical_level", "geographicalLevel")
			.cell("disaggregation", "disaggregation")
			.cell("is_beacon", "beacon", Map.of("yes", "true", "no", "false"))
			.place(FactRules::beacon, "beacon_evidence")
			.cell("notes", "notes")
			.map("principle_ids", FALLS_UNDER, "principle:")
			.map("determinant_ids", MEASURES, "determinant:");
	}

	static FactFile values() {
		return new FactFile("atf/indicator_values.csv", "observation", "value_id").known("status", "source_id")
			.cell("period", "period")
			.cell("period_iso", "periodInSource")
			.cell("start", "start")
			.cell("end", "end")
			.cell("value", "value")
			.cell("unit", "unit")
			.cell("group", "group")
			.cell("lower_ci95", "lower")
			.cell("upper_ci95", "upper")
			.cell("not_comparable", "notComparable")
			.place((row) -> row.say("comparable", String.valueOf(!row.has("not_comparable"))), "not_comparable")
			.place((row) -> row.say("source", "source:" + row.get("source_id")), "source_id")
			.cell("locator", "locator")
			.cell("notes", "notes")
			.place((row) -> row.join(OF_INDICATOR, "indicator:" + row.get("indicator_id"), Map.of()), "indicator_id")
			.place((row) -> row.join(FOR_AREA, "area:" + row.get("area_code"), Map.of()), "area_code")
			.place(FactRules::areaName, "area_name");
	}

}
