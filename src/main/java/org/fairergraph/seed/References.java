package org.fairergraph.seed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.fairergraph.graph.Label;

/**
 * Looks up what an id in a cell refers to.
 *
 * @param seed the seed
 * @param findings where problems go
 */
record References(Seed seed, Findings findings) {

	/**
	 * Tells the label of an id.
	 * @param cell the cell that holds the id
	 * @return the label, or nothing where it is no id of a known kind
	 */
	Optional<Label> label(Cell cell) {
		if (!Ids.wellFormed(cell.text())) {
			this.findings.add(Rule.BAD_ID, cell.position(), "'%s' is not an id like 'kind:some-words'", cell.text());
			return Optional.empty();
		}
		Optional<Label> label = Label.ofId(cell.text());
		if (label.isEmpty()) {
			List<String> kinds = Arrays.stream(Label.values()).map(Label::kind).toList();
			String kind = cell.text().substring(0, cell.text().indexOf(':'));
			this.findings.add(Rule.WRONG_KIND, cell.position(), "there is no kind '%s'%s", kind,
					DidYouMean.among(kinds, kind));
		}
		return label;
	}

	/**
	 * Reports an id that no node has.
	 * @param rule the rule that wants the node
	 * @param label the label of the id
	 * @param id the id
	 * @param cell where it stands
	 */
	void mustExist(Rule rule, Label label, String id, Cell cell) {
		if (this.seed.nodes().containsKey(id) || !this.seed.knows(new NodeSubject(label))) {
			return;
		}
		this.findings.add(rule, cell.position(), "there is no %s '%s'%s", label.kind(), id,
				formerly(id).or(() -> Optional.of(DidYouMean.among(this.seed.ids(label), id))).orElse(""));
	}

	private Optional<String> formerly(String id) {
		return this.seed.nodeRows()
			.filter((row) -> row.list("formerIds").contains(id))
			.findFirst()
			.map((row) -> "; it is now '%s'".formatted(row.text("id")));
	}

}
