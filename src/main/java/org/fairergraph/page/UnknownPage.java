package org.fairergraph.page;

import java.util.List;

/**
 * What the page for an unknown word says.
 *
 * @param asked the question
 * @param topic whether it is the topic that is not known
 * @param held what is known
 */
record UnknownPage(Asked asked, boolean topic, Holdings held) {

	public String heading() {
		return this.topic ? "We do not know the topic ‘%s’".formatted(this.asked.about())
				: "We do not know the area ‘%s’".formatted(this.asked.in());
	}

	public List<Link> topics() {
		return this.held.determinants()
			.nodes()
			.stream()
			.map((topic) -> new Link(topic.name(), new Asked(topic.id(), this.asked.in()).href("/who-acts")))
			.toList();
	}

	public List<Link> boroughs() {
		return this.held.areas()
			.nodes()
			.stream()
			.map((area) -> new Link(area.name(), new Asked(this.asked.about(), area.id()).href("/who-acts")))
			.toList();
	}

	/**
	 * A way to ask again.
	 *
	 * @param words the words
	 * @param href where it leads
	 */
	record Link(String words, String href) {

	}

}
