package org.fairergraph.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the graph holds, as the start page shows it.
 *
 * @param place the place that the data is about
 * @param version the version of the data
 * @param published the day it was published
 * @param licences under which terms it may be used
 * @param counts how many things of each kind there are
 * @param examples questions that have an answer worth trying
 */
record Held(String place, String version, String published, List<Licence> licences, List<Count> counts,
		List<Example> examples) {

	public String date() {
		return Dates.words(this.published);
	}

	record Licence(String name, @Nullable String url, @Nullable String attribution) {

		public @Nullable String web() {
			return Links.web(this.url);
		}

	}

	record Count(String label, int count) {

	}

	record Example(Named determinant, Named area) {

		public String words() {
			return "%s in %s".formatted(this.determinant.name(), this.area.name());
		}

		public String href() {
			return new Address(this.determinant.id().substring(this.determinant.id().indexOf(':') + 1),
					Slug.of(this.area.name()), Chosen.NOTHING, null, 0)
				.html();
		}

	}

	record Named(String id, String name) {

	}

}
