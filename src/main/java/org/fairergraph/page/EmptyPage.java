package org.fairergraph.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the page says where no partner is on record.
 *
 * @param understood the question
 * @param answer the answer
 * @param address the address of the page
 * @param boroughs how much there is on the topic in other boroughs
 * @param topics how much there is on other topics in the area
 */
record EmptyPage(Understood understood, Answer answer, Address address, List<Other> boroughs, List<Other> topics) {

	public String heading() {
		return "No partner on record for %s in %s".formatted(this.answer.determinant().inside(),
				this.answer.area().name());
	}

	public String title() {
		return "No record: %s in %s".formatted(this.answer.determinant().inside(), this.answer.area().name());
	}

	public Asked asked() {
		return new AnswerPage(this.understood, this.answer, this.address).asked();
	}

	public AnswerPage page() {
		return new AnswerPage(this.understood, this.answer, this.address);
	}

	public Text first() {
		Answer.LeftOut leftOut = this.answer.leftOut();
		int count = leftOut.all();
		if (count == 0) {
			return Text.of("We hold no live action on this topic in %s%s.".formatted(this.answer.area().name(),
					this.answer.lookedFor().wider().isEmpty() ? "" : ", or in a wider area that includes it"));
		}
		return Text.of("The %s ".formatted(Wording.count(count, "action we hold", "actions we hold")))
			.plain(why(leftOut, count == 1))
			.plain(" ")
			.link((count == 1) ? "Show it" : "Show them", this.address.with(all()));
	}

	private static String why(Answer.LeftOut leftOut, boolean one) {
		String has = one ? "has " : "have ";
		if (leftOut.finished() == leftOut.all()) {
			return has + "finished, or " + (one ? "its" : "their") + " end has passed.";
		}
		if (leftOut.notBegun() == leftOut.all()) {
			return has + "not begun.";
		}
		return (leftOut.unverified() == leftOut.all()) ? has + "not been checked yet."
				: "have finished, have not begun or have not been checked yet.";
	}

	// what is left out for two reasons takes both to be shown
	private Chosen all() {
		Answer.LeftOut leftOut = this.answer.leftOut();
		Chosen chosen = this.address.chosen();
		chosen = (leftOut.finished() > 0) ? chosen.with(Progress.FINISHED) : chosen;
		chosen = (leftOut.finished() < leftOut.all()) ? chosen.with(Progress.NOT_BEGUN) : chosen;
		return (leftOut.notBegun() < leftOut.all()) ? chosen.with(Evidence.UNVERIFIED) : chosen;
	}

	public String topic() {
		List<String> narrower = this.answer.lookedFor().narrower().stream().map(Answer.Named::inside).toList();
		return this.answer.determinant().name() + (narrower.isEmpty() ? "" : ", with " + Wording.joined(narrower));
	}

	public String area() {
		Answer.LookedFor lookedFor = this.answer.lookedFor();
		String parts = (lookedFor.parts() > 0) ? ", its parts" : "";
		List<String> wider = lookedFor.wider().stream().map(Answer.Named::name).toList();
		String widely = wider.isEmpty() ? "" : ", and the wider %s %s".formatted(
				(wider.size() == 1) ? "area that includes it:" : "areas that include it:", Wording.joined(wider));
		return this.answer.area().name() + parts + widely;
	}

	public String date() {
		return Dates.words(this.answer.asOf());
	}

	public List<Text> leftOut() {
		return (this.answer.leftOut().all() == 0 && !this.address.chosen().narrowed())
				? List.of(Text.of("Nothing: there is no finished, future or unchecked action either"))
				: LeftOutLines.of(this.answer, this.address);
	}

	public List<Other> withRecord(List<Other> others) {
		return others.stream().filter((other) -> other.count().partners() > 0).toList();
	}

	public String without(List<Other> others) {
		return Wording
			.joined(others.stream().filter((other) -> other.count().partners() == 0).map(Other::inside).toList());
	}

	public boolean others() {
		return Stream.concat(this.boroughs.stream(), this.topics.stream()).findAny().isPresent();
	}

	/**
	 * Another question.
	 *
	 * @param name what differs in it
	 * @param inside the same inside a sentence
	 * @param href where it leads
	 * @param count how much there is
	 */
	record Other(String name, String inside, String href, Tally count) {

	}

}
