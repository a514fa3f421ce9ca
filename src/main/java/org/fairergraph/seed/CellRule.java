package org.fairergraph.seed;

import java.util.Map;
import java.util.Set;

import org.fairergraph.graph.Property;
import org.fairergraph.graph.ValueType;

/**
 * Every cell holds a value of its column's kind, and the cells that must say something
 * do.
 */
final class CellRule implements SeedRule {

	private static final Map<String, Rule> MISSING = Map.of("evidence", Rule.MISSING_EVIDENCE, "source",
			Rule.MISSING_SOURCE, "sources", Rule.MISSING_SOURCE);

	private static final int LAST_ASCII = 0x7F;

	// one that is left open turns round whatever stands behind the cell
	private static final Set<Byte> TURNING = Set.of(Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
			Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE, Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
			Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE, Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
			Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
			Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE, Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE);

	@Override
	public void check(Seed seed, Findings findings) {
		seed.rows().forEach((row) -> row.subject().columns().forEach((column) -> {
			Cell cell = row.any(column.name());
			if (cell != null && cell.isBlank()) {
				blank(column, cell, findings);
			}
			else if (cell != null) {
				filled(column, cell, findings);
			}
		}));
	}

	private static void blank(Property column, Cell cell, Findings findings) {
		if (column.required()) {
			findings.add(MISSING.getOrDefault(column.name(), Rule.MISSING_VALUE), cell.position(),
					"the column '%s' must not be blank", column.name());
		}
		else if (!cell.text().isEmpty()) {
			findings.add(Rule.SURROUNDING_BLANK, cell.position(), "unknown is an empty cell, not blanks");
		}
	}

	private static void filled(Property column, Cell cell, Findings findings) {
		String text = cell.text();
		if (isBlank(text.codePointAt(0)) || isBlank(text.codePointBefore(text.length()))) {
			findings.add(Rule.SURROUNDING_BLANK, cell.position(), "'%s' begins or ends with a blank", text);
		}
		else {
			value(column, cell, findings);
		}
		if (holdsControl(text)) {
			findings.add(Rule.CONTROL_CHARACTER, cell.position(), "the cell holds a character that nobody can see");
		}
	}

	private static void value(Property column, Cell cell, Findings findings) {
		try {
			Values.of(column, cell.text());
		}
		catch (IllegalArgumentException ex) {
			findings.add(rule(column.type()), cell.position(), "%s%s", ex.getMessage(),
					DidYouMean.among(column.words(), cell.text()));
		}
	}

	private static Rule rule(ValueType type) {
		return switch (type) {
			case DATE -> Rule.BAD_DATE;
			case INTEGER, DECIMAL -> Rule.BAD_NUMBER;
			case BOOLEAN -> Rule.BAD_BOOLEAN;
			case URL -> Rule.BAD_URL;
			case WORD, TEXT, TEXTS -> Rule.BAD_WORD;
		};
	}

	private static boolean isBlank(int character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character);
	}

	// no stream: each cell of a seed passes here
	private static boolean holdsControl(String text) {
		for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
			if (isControl(text.codePointAt(at))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isControl(int character) {
		return (Character.isISOControl(character) && character != '\n' && character != '\t')
				|| (character > LAST_ASCII && TURNING.contains(Character.getDirectionality(character)));
	}

}
