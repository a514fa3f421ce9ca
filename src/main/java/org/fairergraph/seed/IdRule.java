package org.fairergraph.seed;

import java.util.HashMap;
import java.util.Map;

import org.fairergraph.graph.Label;
import org.jspecify.annotations.Nullable;

/**
 * Every node has an id of its label's kind that no other node has or had.
 */
final class IdRule implements SeedRule {

	@Override
	public void check(Seed seed, Findings findings) {
		Map<String, Row> former = new HashMap<>();
		seed.nodeRows().forEach((row) -> {
			Label label = ((NodeSubject) row.subject()).label();
			row.cell("id").ifPresent((id) -> own(seed, row, id, findings));
			row.cell("id").ifPresent((id) -> form(label, id.text(), id, findings));
			row.cell("formerIds").ifPresent((cell) -> row.list("formerIds").forEach((id) -> {
				form(label, id, cell, findings);
				taken(seed.nodes().get(id), former.put(id, row), row, id, findings);
			}));
		});
	}

	private static void own(Seed seed, Row row, Cell id, Findings findings) {
		Row first = seed.nodes().getOrDefault(id.text(), row);
		if (first != row) {
			findings.add(Rule.DUPLICATE_ID, id.position(), "'%s' is already the id of the node at %s", id.text(),
					first.at("id"));
		}
	}

	private static void form(Label label, String id, Cell cell, Findings findings) {
		if (!Ids.wellFormed(id)) {
			findings.add(Rule.BAD_ID, cell.position(),
					"'%s' is not an id like '%s:some-words': letters, digits, '.' and '-'", id, label.kind());
		}
		else if (!id.startsWith(label.kind() + ':')) {
			findings.add(Rule.WRONG_KIND, cell.position(), "'%s' is not the id of %s; such an id begins with '%s:'", id,
					Wording.a(label), label.kind());
		}
	}

	private static void taken(@Nullable Row now, @Nullable Row before, Row row, String id, Findings findings) {
		if (now != null) {
			findings.add(Rule.FORMER_ID_TAKEN, row.at("formerIds"), "'%s' is the id of the node at %s", id,
					now.at("id"));
		}
		if (before != null && before != row) {
			findings.add(Rule.FORMER_ID_TAKEN, row.at("formerIds"), "'%s' is already a former id of '%s'", id,
					before.text("id"));
		}
	}

}
