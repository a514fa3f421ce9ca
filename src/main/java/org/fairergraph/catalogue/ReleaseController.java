package org.fairergraph.catalogue;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Tells which release of the data the graph holds, and how much of it there is.
 */
@Controller
class ReleaseController {

	private final Catalogue catalogue;

	private final Counts counts;

	private final Examples examples;

	ReleaseController(Catalogue catalogue, Counts counts, Examples examples) {
		this.catalogue = catalogue;
		this.counts = counts;
		this.examples = examples;
	}

	@QueryMapping
	@Nullable Release release() {
		return held();
	}

	@SchemaMapping(typeName = "Answer", field = "release")
	@Nullable Release ofAnAnswer() {
		return held();
	}

	private @Nullable Release held() {
		return this.catalogue.release().map(Release::confirmed).orElse(null);
	}

	@SchemaMapping
	List<LabelCount> counts(Release release) {
		return this.counts.all();
	}

	@SchemaMapping
	List<Example> examples(Release release) {
		return this.examples.all();
	}

}
