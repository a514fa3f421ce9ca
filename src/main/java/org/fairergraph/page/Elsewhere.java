package org.fairergraph.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tells where else there is something on record.
 */
@Component
class Elsewhere {

	private final StoredDocument heldDocument = StoredDocument.named("held");

	private final StoredDocument countsDocument = StoredDocument.named("counts");

	private final Api api;

	Elsewhere(Api api) {
		this.api = api;
	}

	public Held held() {
		return this.api.data(this.heldDocument, Map.of(), Held.class);
	}

	/**
	 * Whether a topic holds all others.
	 * @param id its id
	 * @return {@code true} where it has nothing broader
	 */
	boolean root(String id) {
		return held().roots().contains(id);
	}

	public Count count(String topic, String area, Optional<String> asOf) {
		Map<String, Object> variables = new HashMap<>(Map.of("determinant", topic, "area", area));
		asOf.ifPresent((day) -> variables.put("asOf", day));
		return this.api.data(this.countsDocument, variables, Counted.class).accountability().count();
	}

	/**
	 * How much there is.
	 *
	 * @param partners how many partners
	 * @param actions how many live actions
	 */
	record Count(int partners, int actions) {

		public String words() {
			return Wording.count(this.partners, "partner", "partners") + ", "
					+ Wording.count(this.actions, "live action", "live actions");
		}

	}

	record Counted(Counts accountability) {

	}

	record Counts(List<AtReach> byReach, Total partners) {

		public Count count() {
			return new Count(this.partners.totalCount(), this.byReach.stream().mapToInt(AtReach::actionCount).sum());
		}

	}

	record AtReach(int actionCount) {

	}

	record Total(int totalCount) {

	}

	/**
	 * The topics and boroughs that there are.
	 *
	 * @param determinants the topics
	 * @param areas the boroughs
	 * @param release the release
	 */
	record Held(Topics determinants, Boroughs areas, Answer.@Nullable Release release) {

		/**
		 * The topics that hold all others.
		 * @return their ids
		 */
		List<String> roots() {
			return this.determinants.nodes()
				.stream()
				.filter((topic) -> topic.broader().isEmpty())
				.map(Topic::id)
				.toList();
		}

		/**
		 * The topics right under the one that holds all others.
		 * @return the topics, by name
		 */
		List<Topic> broad() {
			List<String> roots = roots();
			return this.determinants.nodes()
				.stream()
				.filter((topic) -> topic.broader().isEmpty()
						|| topic.broader().stream().anyMatch((wider) -> roots.contains(wider.id())))
				.toList();
		}

		public String place() {
			return (this.release != null) ? this.release.place() : "";
		}

	}

	record Topics(List<Topic> nodes) {

	}

	record Topic(String id, String name, List<Id> broader) {

	}

	record Id(String id) {

	}

	record Boroughs(List<Answer.Named> nodes) {

	}

}
