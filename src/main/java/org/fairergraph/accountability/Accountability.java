package org.fairergraph.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Determinant;
import org.jspecify.annotations.Nullable;

/**
 * The answer to who owns actions on a determinant in an area. Its parts are read when
 * they are asked for.
 */
class Accountability {

	private final AccountabilityQuestion question;

	private final LookedFor lookedFor;

	private final Supplier<Summary> summary;

	Accountability(AccountabilityQuestion question, LookedFor lookedFor, Supplier<Summary> summary) {
		this.question = question;
		this.lookedFor = lookedFor;
		this.summary = summary;
	}

	AccountabilityQuestion question() {
		return this.question;
	}

	public Determinant getDeterminant() {
		return this.lookedFor.determinant();
	}

	public Area getArea() {
		return this.lookedFor.area();
	}

	public LocalDate getAsOf() {
		return this.question.asOf();
	}

	public List<SectorCount> getBySector() {
		return this.summary.get().bySector();
	}

	public List<ReachCount> getByReach() {
		return this.summary.get().byReach();
	}

	public LeftOut getLeftOut() {
		return this.summary.get().leftOut();
	}

	public LookedFor getLookedFor() {
		return this.lookedFor;
	}

	/**
	 * What an empty answer means.
	 * @return a few sentences, or nothing where there is a live action
	 */
	public @Nullable String getNotice() {
		return Notice.of(this.lookedFor, this.summary.get(), this.question.filters());
	}

}
