package org.fairergraph.seed;

import java.util.regex.Pattern;

import org.fairergraph.seed.Description.Licence;

/**
 * Checks what a seed says of itself, since every answer quotes it.
 */
final class DescriptionCheck {

	private static final Position START = Position.startOf(Description.FILE);

	private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9.-]+");

	private DescriptionCheck() {
	}

	static void check(Description description, Findings findings) {
		String version = description.version();
		if (!version.isBlank() && !VERSION.matcher(version).matches()) {
			findings.add(Rule.BAD_ID, START,
					"the version '%s' becomes part of an id: letters, digits, '.' and '-' only", version);
		}
		if (!description.created().isBlank()) {
			date(description.created(), findings);
		}
		description.licences().forEach((licence) -> licence(licence, findings));
	}

	private static void date(String created, Findings findings) {
		try {
			Values.date(created);
		}
		catch (IllegalArgumentException ex) {
			findings.add(Rule.BAD_DATE, START, "'created': %s", ex.getMessage());
		}
	}

	private static void licence(Licence licence, Findings findings) {
		if (licence.title().isBlank() || licence.path().isBlank()) {
			findings.add(Rule.INCOMPLETE_DESCRIPTION, START, "a licence has a 'title' and a 'path'");
		}
	}

}
