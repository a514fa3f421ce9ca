package org.fairergraph.seed;

import java.util.Optional;
import java.util.Set;

import org.fairergraph.graph.Label;
import org.fairergraph.graph.RelationshipType;

/**
 * Every relationship starts and ends at a node that is there and that its type allows.
 */
final class ReferenceRule implements SeedRule {

	@Override
	public void check(Seed seed, Findings findings) {
		References references = new References(seed, findings);
		seed.relationshipRows().forEach((row) -> {
			RelationshipType type = ((RelationshipSubject) row.subject()).type();
			row.cell("start").ifPresent((start) -> end(references, type.name() + " starts at", type.starts(), start));
			row.cell("end").ifPresent((end) -> end(references, type.name() + " ends at", type.ends(), end));
			if (!row.text("start").isEmpty() && row.text("start").equals(row.text("end"))) {
				findings.add(Rule.SELF_REFERENCE, row.at("end"), "'%s' is joined to itself", row.text("end"));
			}
		});
	}

	private static void end(References references, String wording, Set<Label> allowed, Cell cell) {
		Optional<Label> label = references.label(cell);
		label.ifPresent((found) -> {
			if (allowed.contains(found)) {
				references.mustExist(Rule.UNKNOWN_REFERENCE, found, cell.text(), cell);
			}
			else {
				references.findings()
					.add(Rule.WRONG_END, cell.position(), "%s %s, not at %s like '%s'", wording, Wording.oneOf(allowed),
							Wording.a(found), cell.text());
			}
		});
	}

}
