package org.fairergraph.page.plain;

import java.util.List;
import java.util.Locale;

/**
 * A field of the form of a question.
 *
 * @param name its name in the address
 * @param variable the variable of the document that it fills
 * @param kind what is written into it
 * @param label what it asks for
 * @param hint what may be written
 * @param required whether there is no answer without it
 * @param options what can be chosen, as the API names it; none where anything may be
 * written
 */
record Input(String name, String variable, Kind kind, String label, String hint, boolean required,
		List<String> options) {

	static Input area(boolean required) {
		return new Input("area", "area", Kind.AREA, "In which area?", "A borough, ward or wider area, by name or code.",
				required, List.of());
	}

	static Input topic(boolean required) {
		return new Input("topic", "determinant", Kind.DETERMINANT, "For which topic?",
				"In your own words, like housing, or damp and mould.", required, List.of());
	}

	static Input partner(boolean required) {
		return new Input("partner", "partner", Kind.ORGANISATION, "Which partner?",
				"By name, another name or a code of a register.", required, List.of());
	}

	static Input day() {
		return new Input("as-of", "asOf", Kind.DAY, "As of", "For example, 31 3 2025. Today where it is empty.", false,
				List.of());
	}

	static Input choice(String name, String variable, String label, String hint, List<String> options) {
		return new Input(name, variable, Kind.CHOICE, label, hint, false, options);
	}

	static Input text(String name, String variable, String label, String hint) {
		return new Input(name, variable, Kind.TEXT, label, hint, true, List.of());
	}

	/**
	 * Among which things a suggestion is looked for while one types.
	 * @return the kind as the API names it; empty where nothing is suggested
	 */
	public String suggested() {
		return this.kind.suggests ? this.kind.name() : "";
	}

	public boolean chosen() {
		return this.kind == Kind.CHOICE;
	}

	/**
	 * How the API's word for an option is read and stands in an address.
	 * @param option the API's word
	 * @return small letters with hyphens
	 */
	public static String param(String option) {
		return option.toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static String words(String option) {
		return Words.spoken(option);
	}

	/**
	 * What is written into a field.
	 */
	enum Kind {

		/**
		 * The word for an area.
		 */
		AREA(true),

		/**
		 * The word for a topic.
		 */
		DETERMINANT(true),

		/**
		 * The word for a partner.
		 */
		ORGANISATION(true),

		/**
		 * Anything.
		 */
		TEXT(false),

		/**
		 * A day.
		 */
		DAY(false),

		/**
		 * One of some options.
		 */
		CHOICE(false);

		private final boolean suggests;

		Kind(boolean suggests) {
			this.suggests = suggests;
		}

	}

}
