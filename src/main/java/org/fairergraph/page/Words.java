package org.fairergraph.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds out what the words of a question mean.
 */
@Component
class Words {

	private final StoredDocument resolve = StoredDocument.named("resolve");

	private final StoredDocument address = StoredDocument.named("address");

	private final Api api;

	Words(Api api) {
		this.api = api;
	}

	Resolved meaning(String about, String in, @Nullable String asked) {
		String word = (asked == null || asked.isBlank() || asked.length() > Problem.LONGEST) ? about : asked;
		return this.api.data(this.resolve, Map.of("about", about, "in", in, "asked", word), Resolved.class);
	}

	/**
	 * An area as it stands in an address: the slug of its name where it alone has it,
	 * otherwise its code.
	 * @param area the area
	 * @return the slug
	 */
	String slug(LookedUp.Candidate area) {
		String slug = Slug.of(area.name());
		Addressed addressed = this.api.data(this.address,
				Map.of("area", area.id(), "slug", slug.isEmpty() ? area.id() : slug), Addressed.class);
		if (!slug.isEmpty() && addressed.lookUp().candidates().equals(List.of(new Id(area.id())))) {
			return slug;
		}
		return Optional.ofNullable(addressed.node().gssCode()).orElse(area.slug());
	}

	/**
	 * What the words of a question mean.
	 *
	 * @param topic the topic
	 * @param area the area
	 * @param asked the planner's word
	 */
	record Resolved(LookedUp topic, LookedUp area, LookedUp asked) {

	}

	record Addressed(Coded node, Found lookUp) {

	}

	record Coded(@Nullable String gssCode) {

	}

	record Found(List<Id> candidates) {

	}

	record Id(String id) {

	}

}
