package org.fairergraph.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.PartialDate;
import org.fairergraph.graph.Words;
import org.fairergraph.support.SeedRows.Link;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a seed as the rules of reading say, in plain Java, written apart from
 * the Cypher: what witnesses of all questions share.
 */
public final class SeedReading {

	private final SeedRows seed;

	private final Map<List<Object>, String> stages = new ConcurrentHashMap<>();

	private final Map<List<String>, Optional<Place>> places = new ConcurrentHashMap<>();

	private final Map<String, Map<String, Boolean>> determinants = new ConcurrentHashMap<>();

	public SeedReading(SeedRows seed) {
		this.seed = seed;
	}

	/**
	 * How an action stands on a date.
	 * @param action its id
	 * @param asOf the date
	 * @return the status of the latest report by then, otherwise its own
	 */
	public String status(String action, LocalDate asOf) {
		Row report = report(action, asOf);
		Row node = this.seed.node(action);
		return (report != null) ? report.get("status") : weak(node, "status") ? "UNKNOWN" : node.get("status");
	}

	/**
	 * Whether an action is live on a date.
	 * @param action its id
	 * @param asOf the date
	 * @return LIVE, FINISHED or NOT_BEGUN
	 */
	public String stage(String action, LocalDate asOf) {
		return this.stages.computeIfAbsent(List.of(action, asOf),
				(key) -> stage(this.seed.node(action), status(action, asOf), report(action, asOf) != null, asOf));
	}

	private static String stage(Row action, String status, boolean dated, LocalDate asOf) {
		LocalDate end = weak(action, "end") ? null : last(action.get("end"));
		LocalDate start = weak(action, "start") ? null : first(action.get("start"));
		if (end != null && end.isBefore(asOf) || status.equals("STOPPED")
				|| status.equals("COMPLETED") && (dated || end == null)) {
			return "FINISHED";
		}
		return (start != null && start.isAfter(asOf)) ? "NOT_BEGUN" : "LIVE";
	}

	/**
	 * Where an ownership stands on a date.
	 * @param owns its row
	 * @param stage where the action stands
	 * @param asOf the date
	 * @return LIVE, FINISHED or NOT_BEGUN
	 */
	public static String progress(Row owns, String stage, LocalDate asOf) {
		LocalDate until = last(owns.get("until"));
		LocalDate since = first(owns.get("since"));
		if (stage.equals("FINISHED") || until != null && until.isBefore(asOf)) {
			return "FINISHED";
		}
		return (stage.equals("NOT_BEGUN") || since != null && since.isAfter(asOf)) ? "NOT_BEGUN" : "LIVE";
	}

	/**
	 * The last report on an action by a date.
	 * @param action its id
	 * @param asOf the date
	 * @return the row of the report; nothing where there is none that is not unverified
	 */
	public @Nullable Row report(String action, LocalDate asOf) {
		return this.seed.links("REPORTS_ON")
			.stream()
			.filter((row) -> row.get("end").equals(action))
			.map((row) -> this.seed.node(row.get("start")))
			.filter((update) -> !update.get("evidence").equals("UNVERIFIED"))
			.filter((update) -> !Objects.requireNonNull(last(update.get("date"))).isAfter(asOf))
			.max(Comparator.comparing((Row update) -> Objects.requireNonNull(last(update.get("date"))))
				.thenComparing((update) -> update.get("id")))
			.orElse(null);
	}

	/**
	 * The nearest place of an action.
	 * @param action its id
	 * @param area the id of the area asked for
	 * @return the place; nothing where it has to do with the area in no way
	 */
	public @Nullable Place place(String action, String area) {
		return this.places.computeIfAbsent(List.of(action, area), (key) -> Optional.ofNullable(nearest(action, area)))
			.orElse(null);
	}

	private @Nullable Place nearest(String action, String area) {
		List<Place> places = new ArrayList<>();
		for (Link takesPlace : this.seed.from("TAKES_PLACE_IN", action)) {
			String where = takesPlace.row().get("end");
			this.seed.chains("PART_OF", where, area)
				.forEach((up) -> places.add(place(where, takesPlace, up, up.isEmpty() ? 0 : 1)));
			this.seed.chains("PART_OF", area, where)
				.stream()
				.filter((up) -> !up.isEmpty())
				.forEach((up) -> places.add(place(where, takesPlace, up, 2)));
		}
		return places.stream()
			.min(Comparator.comparing(Place::doubtful)
				.thenComparing(Place::reach)
				.thenComparing((one) -> one.ids().size())
				.thenComparing((one) -> sortKey(one.area()))
				.thenComparing((one) -> String.join(" ", one.ids()) + " "))
			.orElse(null);
	}

	private Place place(String where, Link takesPlace, List<Link> parts, int reach) {
		List<Link> all = Stream.concat(Stream.of(takesPlace), parts.stream()).toList();
		boolean doubtful = all.stream().anyMatch(Link::doubtful)
				|| this.seed.node(where).get("evidence").equals("UNVERIFIED");
		return new Place(where, reach, all.stream().map(Link::id).toList(), doubtful);
	}

	/**
	 * What an action is on: what it targets or a recommendation addresses that it
	 * implements, and all that is broader.
	 * @param action its id
	 * @return whether every way there is in doubt, by the id of the determinant
	 */
	public Map<String, Boolean> determinants(String action) {
		return this.determinants.computeIfAbsent(action, this::climbed);
	}

	private Map<String, Boolean> climbed(String action) {
		Map<String, Boolean> found = new HashMap<>();
		for (Link targets : this.seed.from("TARGETS", action)) {
			climb(targets.row().get("end"), targets.doubtful(), found);
		}
		for (Link implementing : this.seed.from("IMPLEMENTS", action)) {
			String recommendation = implementing.row().get("end");
			for (Link addresses : this.seed.from("ADDRESSES", recommendation)) {
				climb(addresses.row().get("end"),
						implementing.doubtful() || addresses.doubtful() || doubtful(recommendation), found);
			}
		}
		return found;
	}

	private void climb(String topic, boolean doubtful, Map<String, Boolean> found) {
		climbOn(topic, doubtful || doubtful(topic), found);
	}

	private void climbOn(String determinant, boolean doubtful, Map<String, Boolean> found) {
		found.merge(determinant, doubtful, (one, other) -> one && other);
		for (Link broader : this.seed.from("BROADER", determinant)) {
			climbOn(broader.row().get("end"), doubtful || broader.doubtful(), found);
		}
	}

	/**
	 * How well it is known that somebody owns an action.
	 * @param owns the row of the ownership
	 * @param doubtful whether the place or the mapping of the action is in doubt
	 * @return the weakest level
	 */
	public String known(Row owns, boolean doubtful) {
		List<String> both = List.of(owns.get("evidence"), this.seed.node(owns.get("end")).get("evidence"));
		if (doubtful || both.contains("UNVERIFIED")) {
			return "UNVERIFIED";
		}
		return both.contains("EDITORIAL") ? "EDITORIAL" : "STATED";
	}

	/**
	 * Whether a level is asked for.
	 * @param level the level
	 * @param levels those asked for; an empty list is no filter
	 * @return {@code true} where it counts
	 */
	public static boolean asked(String level, List<Evidence> levels) {
		return levels.isEmpty() || levels.contains(Evidence.valueOf(level));
	}

	/**
	 * Whether nobody has checked a thing.
	 * @param id its id
	 * @return {@code true} where it is unverified
	 */
	public boolean doubtful(String id) {
		return this.seed.node(id).get("evidence").equals("UNVERIFIED");
	}

	/**
	 * What lists are sorted by.
	 * @param id the id of a thing
	 * @return the folded name and the id
	 */
	public String sortKey(String id) {
		Row node = this.seed.node(id);
		return Words.sortKey(node.get("name") + node.get("title"), id);
	}

	/**
	 * Whether a property is only believed.
	 * @param node the row
	 * @param property the property
	 * @return {@code true} where it is unverified
	 */
	public static boolean weak(Row node, String property) {
		return List.of(node.get("weaker").split(";")).contains(property + ":UNVERIFIED");
	}

	/**
	 * The first day of a date.
	 * @param words the date; blank for none
	 * @return the day; nothing for none
	 */
	public static @Nullable LocalDate first(String words) {
		return words.isEmpty() ? null : new PartialDate(words).first();
	}

	/**
	 * The last day of a date.
	 * @param words the date; blank for none
	 * @return the day; nothing for none
	 */
	public static @Nullable LocalDate last(String words) {
		return words.isEmpty() ? null : new PartialDate(words).last();
	}

	/**
	 * The nearest place of an action.
	 *
	 * @param area its id
	 * @param reach 0 here, 1 within, 2 wider
	 * @param ids the relationships that lead there
	 * @param doubtful whether anything on the way is unverified
	 */
	public record Place(String area, int reach, List<String> ids, boolean doubtful) {

	}

}
