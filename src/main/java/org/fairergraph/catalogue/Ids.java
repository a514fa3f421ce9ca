package org.fairergraph.catalogue;

import java.util.List;
import java.util.Optional;

import org.fairergraph.api.Refusal;
import org.fairergraph.graph.Label;

import org.springframework.stereotype.Component;

/**
 * Understands the ids that fields take, or says what is wrong with them.
 */
@Component
class Ids {

	private final Catalogue catalogue;

	Ids(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/**
	 * Finds the id that a thing has now.
	 * @param label what kind of thing
	 * @param id its id, or one that it had before
	 * @param argument the name of the argument, for the refusal
	 * @return the id
	 * @throws Refusal with {@code BAD_REQUEST} where it is no id of this kind, and
	 * {@code NOT_FOUND} where we hold no such thing
	 */
	String current(Label label, String id, String argument) {
		if (!Label.ofId(id).equals(Optional.of(label))) {
			throw Refusal.badRequest(argument,
					"'%s' is no id of this kind. It is written %s:slug.".formatted(id, label.kind()));
		}
		return this.catalogue.find(id)
			.map(Thing::id)
			.orElseThrow(() -> Refusal.notFound(argument, "We hold no '%s'.".formatted(id), List.of()));
	}

}
