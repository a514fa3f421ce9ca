package org.fairergraph.seed;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fairergraph.graph.Evidence;

import static org.fairergraph.graph.Evidence.EDITORIAL;
import static org.fairergraph.graph.Evidence.UNVERIFIED;
import static org.fairergraph.graph.RelationshipType.APPLIES_TO;
import static org.fairergraph.graph.RelationshipType.ATTENDED;
import static org.fairergraph.graph.RelationshipType.AUTHORITY_FOR;
import static org.fairergraph.graph.RelationshipType.CITES;
import static org.fairergraph.graph.RelationshipType.MEMBER_OF;
import static org.fairergraph.graph.RelationshipType.OPERATES_IN;

/**
 * The decisions of the editors that a line of {@link FactTable} cannot say.
 */
final class FactRules {

	static final String PLACE = "area:E54000008";

	private static final String COUNTRY = "area:E92000001";

	private static final Map<String, String> PLACES = Map.of("Cheshire and Merseyside", PLACE, "Liverpool",
			"area:E08000012", "England", COUNTRY);

	private static final Set<String> COLLECTIVE = Set.of("partnership", "place partnership",
			"public health partnership", "integrated care partnership", "programme board", "leaders board",
			"health and wellbeing board", "joint committee", "joint scrutiny committee", "commission", "forum",
			"coalition", "collaboration", "scheme");

	private static final Set<String> COLLECTIVE_BY_NAME = Set.of("organisation:vs6", "organisation:cwip",
			"organisation:ce-sap");

	private FactRules() {
	}

	static void citeEditors(FactRow row) {
		row.join(CITES, FactRow.EDITORS, Map.of());
	}

	static void population(FactRow row) {
		if (row.get("population_basis").startsWith("mid-2021")) {
			row.say("populationDate", "2021-06");
		}
		if (row.get("population_basis").contains("derived")) {
			row.weaker("population", EDITORIAL);
		}
	}

	static void collective(FactRow row) {
		row.say("collective",
				String.valueOf(COLLECTIVE.contains(row.get("kind")) || COLLECTIVE_BY_NAME.contains(row.id())));
		row.weaker("collective", EDITORIAL);
	}

	static void identifiers(FactRow row) {
		if (row.get("identifier_status").equals("recalled")) {
			row.weaker("identifiers", UNVERIFIED);
		}
	}

	static void website(FactRow row, FactSources sources) {
		if (row.has("website") && !sources.domains().contains(FactSources.domain(row.get("website")))) {
			row.weaker("website", UNVERIFIED);
		}
	}

	static void operatesIn(FactRow row) {
		boolean recalled = row.get("area_basis").equals("recalled");
		Evidence level = recalled ? UNVERIFIED : EDITORIAL;
		List<String> from = List.of(recalled ? FactRow.MEMORY : FactRow.EDITORS);
		Map<String, String> basis = Map.of("basis", row.get("area_basis"));
		row.all("area_codes").forEach((area) -> row.relate(OPERATES_IN, row.id(), "area:" + area, level, from, basis));
	}

	static void authorityFor(FactRow row) {
		row.all("authority_for").forEach((area) -> row.rest(AUTHORITY_FOR, row.id(), "area:" + area, Map.of()));
	}

	static void membership(FactRow row) {
		String body = "organisation:" + row.get("body_org_id");
		String words = row.get("role_in_source");
		String seen = row.get("as_of");
		if (row.get("role").equals("ATTENDEE")) {
			row.rest(ATTENDED, row.id(), body, Map.of("on", seen, "roleInSource", words, "asserted", seen));
		}
		else {
			row.rest(MEMBER_OF, row.id(), body,
					Map.of("role", row.get("role"), "roleInSource", words, "asserted", seen));
		}
	}

	static void appliesTo(FactRow row) {
		if (Set.of("2010", "2020").contains(row.get("report_year"))) {
			row.map(APPLIES_TO, COUNTRY);
		}
		if (row.get("report").equals("All Together Fairer (Cheshire and Merseyside)")) {
			row.map(APPLIES_TO, PLACE);
		}
	}

	static void addressees(FactRow row) {
		if (row.has("addressees") && !row.get("notes").equals("Addressees named in the source")) {
			row.weaker("addressees", EDITORIAL);
		}
	}

	static void due(FactRow row) {
		if (row.get("target_date").equals("2023/24")) {
			row.say("due", "2024-03");
			row.say("dueInSource", "2023/24");
			row.weaker("due", EDITORIAL);
		}
		else {
			row.say("due", row.get("target_date"));
		}
	}

	static void place(FactRow row) {
		String area = PLACES.get(row.get("place"));
		if (area != null) {
			row.rest(APPLIES_TO, row.id(), area, Map.of());
		}
	}

	static void beacon(FactRow row) {
		boolean recalled = row.get("beacon_evidence").equals("RECALLED");
		row.weaker("beacon", recalled ? UNVERIFIED : EDITORIAL);
		row.weaker("domains", recalled ? UNVERIFIED : EDITORIAL);
		if (recalled) {
			List.of("frequency", "geographicalLevel", "disaggregation")
				.forEach((property) -> row.weaker(property, UNVERIFIED));
		}
	}

	static void areaName(FactRow row) {
		row.statements().accept(FactRow.property("area:" + row.get("area_code"), "name", row.get("area_name")));
	}

}
