package org.fairergraph.naming;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Says in a few words what tells a thing apart from others of the same name.
 */
final class Phrase {

	private static final Set<String> SECTORS = Set.of("PUBLIC", "PRIVATE", "THIRD");

	private final Record row;

	private Phrase(Record row) {
		this.row = row;
	}

	static String of(Kind kind, Record row) {
		Phrase phrase = new Phrase(row);
		return switch (kind) {
			case PRINCIPLE -> "principle" + phrase.after(" ", "number");
			case DETERMINANT -> phrase.determinant();
			case RECOMMENDATION ->
				phrase.kind("recommendation") + phrase.after(" ", "number") + phrase.after(" in ", "about");
			case GOAL -> "goal" + phrase.after(" due ", "when") + phrase.after(" in ", "about");
			case INDICATOR -> "indicator" + phrase.after(" in ", "about");
			case AREA -> phrase.kind("area") + phrase.first(" in ", "wider");
			case ORGANISATION -> phrase.kind("organisation") + phrase.sector() + phrase.after(", closed ", "when");
			case ACTION -> "action" + phrase.list(" led by ", "lead");
			case SOURCE -> "published" + phrase.after(" by ", "about") + phrase.after(", ", "when");
		};
	}

	private String determinant() {
		String broader = list("narrower than ", "wider");
		return broader.isEmpty() ? "determinant with nothing broader" : broader;
	}

	private String kind(String otherwise) {
		String kind = this.row.get("kind").asString(otherwise);
		boolean word = kind.equals(kind.toUpperCase(Locale.ROOT));
		return word ? kind.toLowerCase(Locale.ROOT).replace("sub_", "sub-").replace('_', ' ').replace("icb", "ICB")
				: kind;
	}

	private String sector() {
		return SECTORS.contains(this.row.get("kind").asString("")) ? " sector" : "";
	}

	private String after(String before, String column) {
		Value value = this.row.get(column);
		return value.isNull() ? "" : before + value.asString();
	}

	private String first(String before, String column) {
		List<String> names = this.row.get(column).asList(Value::asString);
		return names.isEmpty() ? "" : before + names.get(0);
	}

	private String list(String before, String column) {
		List<String> names = this.row.get(column).asList(Value::asString);
		return names.isEmpty() ? "" : before + Listing.of(names, "and");
	}

}
