package org.fairergraph.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.fairergraph.api.PageSize;
import org.fairergraph.api.Refusal;
import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.Label;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Gives one thing by its id, whatever it is.
 */
@Controller
class NodeController {

	private static final Pattern SLUG = Pattern.compile("[a-z]+:\\S+");

	private final Catalogue catalogue;

	NodeController(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@QueryMapping
	@Nullable Thing node(@Argument String id, @Argument @Nullable List<Evidence> evidence) {
		check(id, "id");
		return this.catalogue.find(id).map((thing) -> shown(thing, evidence)).orElse(null);
	}

	@QueryMapping
	List<@Nullable Thing> nodes(@Argument List<String> ids, @Argument @Nullable List<Evidence> evidence) {
		if (ids.size() > PageSize.MOST) {
			throw Refusal.badRequest("ids", "'ids' may hold at most %d ids, and holds %d: ask again for the rest."
				.formatted(PageSize.MOST, ids.size()));
		}
		ids.forEach((id) -> check(id, "ids"));
		Map<String, Thing> found = ids.isEmpty() ? Map.of() : this.catalogue.findAll(Set.copyOf(ids));
		List<@Nullable Thing> things = new ArrayList<>();
		for (String id : ids) {
			@Nullable Thing thing = found.get(id);
			things.add((thing != null) ? shown(thing, evidence) : null);
		}
		return things;
	}

	private static void check(String id, String argument) {
		if (!SLUG.matcher(id).matches() || Label.ofId(id).isEmpty()) {
			throw Refusal.badRequest(argument,
					"'%s' is no id. An id is a kind and a slug, such as area:E06000006.".formatted(id));
		}
	}

	private static Thing shown(Thing thing, @Nullable List<Evidence> evidence) {
		boolean unverified = evidence != null && (evidence.isEmpty() || evidence.contains(Evidence.UNVERIFIED));
		return unverified ? thing : thing.confirmed();
	}

}
