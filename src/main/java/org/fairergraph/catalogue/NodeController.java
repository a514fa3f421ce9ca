package org.fairergraph.catalogue;

import java.util.List;
import java.util.regex.Pattern;

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
		if (!SLUG.matcher(id).matches() || Label.ofId(id).isEmpty()) {
			throw Refusal.badRequest("id",
					"'%s' is no id. An id is a kind and a slug, such as area:E06000006.".formatted(id));
		}
		return this.catalogue.find(id).map((thing) -> asked(evidence) ? thing : thing.confirmed()).orElse(null);
	}

	private static boolean asked(@Nullable List<Evidence> evidence) {
		return evidence != null && (evidence.isEmpty() || evidence.contains(Evidence.UNVERIFIED));
	}

}
