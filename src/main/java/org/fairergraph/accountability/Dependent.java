package org.fairergraph.accountability;

import java.util.List;

import org.fairergraph.catalogue.Action;
import org.fairergraph.catalogue.Determinant;
import org.fairergraph.catalogue.Organisation;
import org.fairergraph.catalogue.Recommendation;
import org.fairergraph.catalogue.Thing;
import org.fairergraph.graph.Words;
import org.fairergraph.reading.OwnershipRole;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A determinant or recommendation that one partner alone carries in an area.
 *
 * @param about the determinant or recommendation
 * @param partner the one partner
 * @param roles its roles, in any of the actions
 * @param actions all live actions in the area itself, by title
 * @param widerActionCount the live actions in a wider area that contains it
 */
record Dependent(Thing about, Organisation partner, List<OwnershipRole> roles, List<Action> actions,
		int widerActionCount) {

	static Dependent determinant(Record row) {
		return of(row, Determinant.of(row.get("determinant")).confirmed());
	}

	static Dependent recommendation(Record row) {
		return of(row, Recommendation.of(row.get("recommendation")).confirmed());
	}

	private static Dependent of(Record row, Thing about) {
		return new Dependent(about, Organisation.of(row.get("partner")).confirmed(),
				row.get("roles").asList(Value::asString).stream().map(OwnershipRole::valueOf).sorted().toList(),
				row.get("actions").asList((action) -> Action.of(action).confirmed()), row.get("wider").asInt());
	}

	/**
	 * What the answer is sorted by.
	 * @return a key that no two have in common
	 */
	String key() {
		return (this.about instanceof Determinant determinant)
				? "0" + Words.sortKey(determinant.name(), determinant.id())
				: "1" + Words.sortKey(((Recommendation) this.about).title(), this.about.id());
	}

	/**
	 * What rests on whom, in words.
	 * @return a sentence
	 */
	public String sentence() {
		String what = (this.about instanceof Determinant determinant) ? determinant.name()
				: ((Recommendation) this.about).title();
		String actions = (this.actions.size() == 1) ? "the only live action"
				: "all %d live actions".formatted(this.actions.size());
		return "%s stands alone behind %s on “%s” here.".formatted(this.partner.name(), actions, what);
	}

}
