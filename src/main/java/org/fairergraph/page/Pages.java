package org.fairergraph.page;

/**
 * Where an answer of many partners goes on.
 *
 * @param address the address of the page
 * @param total how many partners there are
 */
record Pages(Address address, int total) {

	public boolean many() {
		return this.total > AnswerPage.PARTNERS;
	}

	public String shown() {
		int first = this.address.from();
		int last = Math.min(first + AnswerPage.PARTNERS, this.total);
		String which = (first == 0) ? String.valueOf(last) : "%d to %d".formatted(first + 1, last);
		return "Showing %s of %d partners. Filter the answer, or take the whole table.".formatted(which, this.total);
	}

	public boolean next() {
		return this.address.from() + AnswerPage.PARTNERS < this.total;
	}

	public String nextWords() {
		int rest = this.total - this.address.from() - AnswerPage.PARTNERS;
		return "Next %s".formatted((rest == 1) ? "partner" : Math.min(rest, AnswerPage.PARTNERS) + " partners");
	}

	public String nextHref() {
		return this.address.page(this.address.from() + AnswerPage.PARTNERS);
	}

	public boolean previous() {
		return this.address.from() > 0;
	}

	public String previousHref() {
		return this.address.page(Math.max(0, this.address.from() - AnswerPage.PARTNERS));
	}

}
