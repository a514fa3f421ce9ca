package org.fairergraph.watch;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Determinant;
import org.fairergraph.catalogue.Indicator;
import org.fairergraph.catalogue.Observation;
import org.fairergraph.catalogue.Organisation;
import org.fairergraph.graph.Words;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * How an area stands on one indicator, for everybody or for a group, and who acts on it.
 *
 * @param concern how urgently it needs somebody
 * @param indicator what is measured
 * @param determinants what the indicator measures, by name
 * @param group the group of people, or nothing for everybody
 * @param area the area
 * @param latest the latest value
 * @param comparator the value of the wider area beside it
 * @param notCompared why the two do not compare; nothing where they do
 * @param judgement how the area stands
 * @param basis what the judgement rests on
 * @param trend where the series goes
 * @param recent the values that the trend rests on, the latest first
 * @param actions the live actions on the determinants, the nearest first
 */
record WatchRow(Concern concern, Indicator indicator, List<Determinant> determinants, @Nullable String group, Area area,
		Observation latest, @Nullable Compared comparator, @Nullable NotCompared notCompared, Judgement judgement,
		@Nullable Basis basis, Trend trend, List<Observation> recent, List<WatchAction> actions) {

	static WatchRow of(Record row, List<WatchAction> live, boolean unverifiedToo) {
		Indicator indicator = Indicator.of(row.get("indicator"));
		Judgement judgement = Judgement.valueOf(row.get("judgement").asString());
		Trend trend = Trend.valueOf(row.get("trend").asString());
		Set<String> topics = Set.copyOf(row.get("determinants").asList((topic) -> topic.get("id").asString()));
		List<WatchAction> actions = live.stream()
			.filter((action) -> action.on().stream().anyMatch(topics::contains))
			.toList();
		return new WatchRow(Concern.of(judgement, trend, actions.stream().allMatch(WatchAction::wider)),
				unverifiedToo ? indicator : indicator.confirmed(),
				row.get("determinants").asList((topic) -> Determinant.of(topic).confirmed()), text(row.get("group")),
				Area.of(row.get("area")).confirmed(), observation(row.get("latest"), unverifiedToo),
				row.get("comparator").isNull() ? null : Compared.of(row.get("comparator"), unverifiedToo),
				row.get("reason").isNull() ? null : NotCompared.valueOf(row.get("reason").asString()), judgement,
				row.get("basis").isNull() ? null : Basis.valueOf(row.get("basis").asString()), trend,
				row.get("recent").asList((one) -> observation(one, unverifiedToo)), actions);
	}

	private static Observation observation(Value row, boolean unverifiedToo) {
		Observation observation = Observation.of(row);
		return unverifiedToo ? observation : observation.confirmed();
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	/**
	 * What the answer is sorted by.
	 * @return a key that no two have in common
	 */
	String key() {
		return this.concern.ordinal() + Words.sortKey(this.indicator.name(), this.indicator.id()) + "\t"
				+ ((this.group != null) ? this.group : "");
	}

	/**
	 * How many live actions there are in the area or a part of it.
	 * @return the number of actions
	 */
	public int actionCount() {
		return this.actions.size() - widerActionCount();
	}

	/**
	 * How many live actions there are in a wider area.
	 * @return the number of actions
	 */
	public int widerActionCount() {
		return Math.toIntExact(this.actions.stream().filter(WatchAction::wider).count());
	}

	/**
	 * Who owns the actions in the area or a part of it.
	 * @return the partners, by name
	 */
	public List<Organisation> partners() {
		return partners(Predicate.not(WatchAction::wider));
	}

	/**
	 * Who owns the actions in a wider area.
	 * @return the partners, by name
	 */
	public List<Organisation> widerPartners() {
		return partners(WatchAction::wider);
	}

	private List<Organisation> partners(Predicate<WatchAction> where) {
		return this.actions.stream()
			.filter(where)
			.flatMap((action) -> action.owners().stream())
			.map(WatchOwner::partner)
			.distinct()
			.sorted(Comparator.comparing(Organisation::name, String.CASE_INSENSITIVE_ORDER)
				.thenComparing(Organisation::id))
			.toList();
	}

	/**
	 * All of it in words.
	 * @return some sentences
	 */
	public String sentence() {
		return WatchSentence.of(this);
	}

}
