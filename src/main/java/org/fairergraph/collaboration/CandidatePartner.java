package org.fairergraph.collaboration;

import java.util.List;

import org.fairergraph.catalogue.Organisation;
import org.fairergraph.graph.Words;
import org.fairergraph.reading.Path;
import org.neo4j.driver.Record;

/**
 * A partner that could help.
 *
 * @param partner the partner
 * @param rank why it stands where it stands
 * @param neighbourActionCount its live actions on the determinant next door
 * @param localActionCount its live actions on something else in the area
 * @param reasons why it is here: what it does next door first, then what it does here,
 * then that it is recorded as working here
 */
record CandidatePartner(Organisation partner, CandidateRank rank, int neighbourActionCount, int localActionCount,
		List<Path> reasons) {

	static CandidatePartner of(Record row) {
		return new CandidatePartner(Organisation.of(row.get("partner")).confirmed(),
				CandidateRank.values()[row.get("rank").asInt() - 1], row.get("neighbours").asInt(),
				row.get("here").asInt(), row.get("reasons").asList(Path::of));
	}

	/**
	 * What the answer is sorted by.
	 * @return a key that no two have in common
	 */
	String key() {
		return this.rank.ordinal() + Words.rank(this.neighbourActionCount, true)
				+ Words.rank(this.localActionCount, true) + Words.sortKey(this.partner.name(), this.partner.id());
	}

}
