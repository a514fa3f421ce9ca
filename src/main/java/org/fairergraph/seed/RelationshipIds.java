package org.fairergraph.seed;

import java.util.Locale;
import java.util.Set;

import org.fairergraph.graph.Label;
import org.fairergraph.graph.RelationshipType;

/**
 * Works out the public id of a relationship.
 */
final class RelationshipIds {

	private RelationshipIds() {
	}

	/**
	 * Joins the type, both ends and what tells two of them apart by colons. An end stands
	 * there without its kind where the type allows one label only.
	 * @param row a row of relationships
	 * @return the id
	 */
	static String of(Row row) {
		RelationshipType type = ((RelationshipSubject) row.subject()).type();
		String id = type.name().toLowerCase(Locale.ROOT) + ':' + end(type.starts(), row.text("start")) + ':'
				+ end(type.ends(), row.text("end"));
		String apart = type.distinguishing();
		return (apart != null && !row.text(apart).isEmpty()) ? id + ':' + row.text(apart) : id;
	}

	private static String end(Set<Label> labels, String id) {
		return (labels.size() == 1) ? Ids.slug(id) : id;
	}

}
