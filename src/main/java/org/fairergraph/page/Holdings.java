package org.fairergraph.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The topics and boroughs that the graph holds, for pages that help to ask again.
 *
 * @param determinants the topics
 * @param areas the boroughs
 * @param release the release
 */
record Holdings(Topics determinants, Boroughs areas, Answer.@Nullable Release release) {

	/**
	 * The topics that hold all others.
	 * @return their ids
	 */
	List<String> roots() {
		return this.determinants.nodes().stream().filter((topic) -> topic.broader().isEmpty()).map(Topic::id).toList();
	}

	/**
	 * The topics right under the one that holds all others.
	 * @return the topics, by name
	 */
	List<Topic> broad() {
		List<String> roots = roots();
		return this.determinants.nodes()
			.stream()
			.filter((topic) -> topic.broader().stream().anyMatch((wider) -> roots.contains(wider.id())))
			.toList();
	}

	public String place() {
		return (this.release != null) ? this.release.place() : "";
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
