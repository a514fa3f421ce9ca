package org.fairergraph.seed;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.fairergraph.graph.Evidence.EDITORIAL;
import static org.fairergraph.graph.RelationshipType.BROADER;
import static org.fairergraph.graph.RelationshipType.FALLS_UNDER;
import static org.fairergraph.graph.RelationshipType.IMPLEMENTS;
import static org.fairergraph.graph.RelationshipType.OWNS;
import static org.fairergraph.graph.RelationshipType.PART_OF;
import static org.fairergraph.graph.RelationshipType.SERVES;
import static org.fairergraph.graph.RelationshipType.TAKES_PLACE_IN;
import static org.fairergraph.graph.RelationshipType.TARGETS;

/**
 * Says for every column of the facts to which property or relationship of the seed it
 * goes. What needs more than a line stands in {@link FactRules}.
 */
final class FactTable {

	private FactTable() {
	}

	static List<FactFile> files(FactSources sources) {
		return List.of(principles(), determinants(), areas(), organisations(sources), memberships(), actions(),
				FactAims.recommendations(), FactAims.marmotRecommendations(), FactAims.goals(), FactAims.marmotGoals(),
				FactAims.indicators(), FactAims.values());
	}

	static Stream<String> statements(Path facts) {
		FactSources sources = new FactSources(facts);
		return Stream
			.of(sources.statements(), files(sources).stream().flatMap((file) -> file.statements(facts, sources)),
					new FactSeries(facts).statements(), new FactDeprivation(facts).statements())
			.flatMap((statements) -> statements);
	}

	private static FactFile principles() {
		return new FactFile("atf/principles.csv", "principle", "principle_id").known("status", "source_url")
			.cited()
			.cell("number", "number")
			.cell("title", "name")
			.cell("in_2010_policy_objectives", "inPolicyObjectives2010", Map.of("Y", "true", "N", "false"))
			.list("themes", "themes")
			.weaker("themes", "themes", EDITORIAL)
			.cell("themes_basis", "themesBasis");
	}

	private static FactFile determinants() {
		return new FactFile("atf/determinants.csv", "determinant", "id").known("basis", "vocabulary_source_urls")
			.place(FactRules::citeEditors)
			.cited()
			.cell("label", "name")
			.list("synonyms", "synonyms")
			.cell("basis", "basis")
			.map("broader", BROADER, "determinant:")
			.map("principle_ids", FALLS_UNDER, "principle:");
	}

	private static FactFile areas() {
		return new FactFile("atf/areas.csv", "area", "area_id").known("status", "source_url")
			.cited()
			.cell("name", "name")
			.cell("kind", "kind")
			.cell("kind_in_source", "kindInSource")
			.cell("gss_code", "gssCode")
			.cell("ods_code", "odsCode")
			.cell("other_code", "registerCode")
			.list("codes", "codes")
			.list("aliases", "aliases")
			.cell("population", "population")
			.cell("population_basis", "populationBasis")
			.place(FactRules::population, "population_basis")
			.cell("edition", "edition")
			.cell("notes", "notes")
			.rest("parent_ids", PART_OF, "area:");
	}

	private static FactFile organisations(FactSources sources) {
		return new FactFile("atf/organisations.csv", "organisation", "org_id")
			.known("verified_or_recalled", "source_url")
			.cited()
			.cell("name", "name")
			.list("aliases", "aliases")
			.cell("sector", "sector", Map.of("public", "PUBLIC", "private", "PRIVATE", "third", "THIRD"))
			.cell("kind", "kind")
			.place(FactRules::collective, "kind")
			.list("identifiers", "identifiers")
			.place(FactRules::identifiers, "identifier_status")
			.cell("website", "website")
			.place((row) -> FactRules.website(row, sources), "website")
			.cell("closed", "closed")
			.cell("notes", "notes")
			.place(FactRules::operatesIn, "area_codes", "area_basis")
			.place(FactRules::authorityFor, "authority_for");
	}

	private static FactFile memberships() {
		return new FactFile("atf/memberships.csv", "organisation", "member_org_id").about("status", "source_url")
			.place(FactRules::membership, "body_org_id", "role", "role_in_source", "as_of");
	}

	private static FactFile actions() {
		return new FactFile("atf/actions.csv", "action", "action_id").known("verified_or_recalled", "source_url")
			.cited()
			.cell("title", "title")
			.cell("summary_in_own_words", "summary")
			.cell("start", "start")
			.cell("end", "end")
			.cell("status", "status")
			.weaker("status", "status", EDITORIAL)
			.cell("status_in_source", "statusInSource")
			.restFrom("lead_org", OWNS, "organisation:", Map.of("role", "LEAD"))
			.restFrom("delivering_orgs", OWNS, "organisation:", Map.of("role", "DELIVERS"))
			.restFrom("supporting_orgs", OWNS, "organisation:", Map.of("role", "SUPPORTS"))
			.restFrom("funding_orgs", OWNS, "organisation:", Map.of("role", "FUNDS"))
			.rest("area_codes", TAKES_PLACE_IN, "area:")
			.rest("implements", IMPLEMENTS, "recommendation:")
			.map("determinant", TARGETS, "determinant:")
			.map("principle", SERVES, "principle:");
	}

}
