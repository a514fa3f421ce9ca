package org.fairergraph.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the page of an answer shows, in its order.
 *
 * @param understood the question
 * @param answer the whole answer
 * @param address the address of the page
 */
record AnswerPage(Understood understood, Answer answer, Address address) {

	static final int PARTNERS = 100;

	AnswerPage {
		address = address.within(answer.partners().totalCount());
	}

	public String question() {
		return this.understood.question();
	}

	public Asked asked() {
		String area = Slug.of(this.answer.area().name()).equals(this.understood.areaSlug()) ? this.answer.area().name()
				: this.understood.areaSlug();
		return new Asked(this.answer.determinant().name(), area);
	}

	public @Nullable String covers() {
		return (this.understood.asked() == null) ? null : "Showing %s, which covers “%s”."
			.formatted(this.answer.determinant().inside(), this.understood.asked());
	}

	public @Nullable String past() {
		return (this.address.chosen().asOf() == null) ? null
				: "You are looking at the answer as of %s. ".formatted(Dates.words(this.answer.asOf()));
	}

	public String today() {
		return this.address.with(this.address.chosen().today());
	}

	public Text sentence() {
		return AnswerSentence.of(this.answer, this.address.chosen());
	}

	public String totals() {
		boolean live = this.answer.owned().stream().allMatch((owned) -> owned.owns().progress() == Progress.LIVE);
		String actions = Wording.count(actions(), live ? "live action" : "action", live ? "live actions" : "actions");
		return "%s, %s%s as of %s. To answer for an action is to be named by a source as its lead.".formatted(
				Wording.count(this.answer.partners().totalCount(), "partner", "partners"), actions,
				this.address.chosen().any() ? " with these filters," : "", Dates.words(this.answer.asOf()));
	}

	/**
	 * Whether search engines may know the page.
	 * @return {@code true} without filters, for today
	 */
	public boolean index() {
		return this.address.chosen().equals(Chosen.NOTHING) && this.address.from() == 0;
	}

	public String day() {
		return Dates.words(this.answer.asOf());
	}

	public String allActions() {
		return "%s, and who delivers, supports and pays"
			.formatted((actions() == 1) ? "The one action" : "All %d actions".formatted(actions()));
	}

	public String browser() {
		Map<String, String> link = new TreeMap<>(Map.of("ask", "accountability"));
		Answers.variables(this.understood, this.address.chosen())
			.forEach((name, value) -> link.put(name, (value instanceof List<?> words)
					? words.stream().map(String::valueOf).collect(Collectors.joining(",")) : value.toString()));
		return Links.of("/browser/", link);
	}

	public String graphiql() {
		Map<String, Object> variables = new TreeMap<>(Answers.variables(this.understood, this.address.chosen()));
		return Links.of("/graphiql",
				Map.of("document", "answer", "variables", JsonMapper.shared().writeValueAsString(variables)));
	}

	int actions() {
		return Math.toIntExact(Numbers.actions(this.answer.owned().stream()));
	}

	public List<Numbers> numbers() {
		return Numbers.of(this.answer.owned());
	}

	public FilterForm filters() {
		return FilterForm.of(this.address);
	}

	public boolean narrowed() {
		return this.address.chosen().narrowed();
	}

	public String none() {
		if (pages().many()) {
			return "None on this page";
		}
		return narrowed() ? "None with these filters" : "None on record";
	}

	public boolean leads() {
		return this.address.chosen().shown(Role.LEAD);
	}

	public List<Band> bands() {
		return Band.of(this.answer, shown());
	}

	public List<Text> missing() {
		return Missing.of(this.answer);
	}

	public List<ActionTable> tables() {
		return ActionTable.of(this.answer, shown());
	}

	public List<Text> leftOut() {
		return LeftOutLines.of(this.answer, this.address);
	}

	private List<Answer.Owned> shown() {
		List<String> partners = this.answer.partners()
			.edges()
			.stream()
			.skip(this.address.from())
			.limit(PARTNERS)
			.map((partner) -> partner.node().id())
			.toList();
		return (partners.size() == this.answer.partners().totalCount()) ? this.answer.owned()
				: this.answer.owned()
					.stream()
					.filter((owned) -> partners.contains(owned.partner().node().id()))
					.toList();
	}

	public Pages pages() {
		return new Pages(this.address, this.answer.partners().totalCount());
	}

}
