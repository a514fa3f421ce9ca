package org.fairergraph.accountability;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

import org.fairergraph.support.SmallGraph;
import org.jspecify.annotations.Nullable;

/**
 * The small graph, asked about who owns what.
 */
final class SmallPlace extends SmallGraph {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private final AppAnswer app = new AppAnswer(graph());

	static AccountabilityQuestion ask(String determinant, String area) {
		return ask(determinant, area, Filters.of(null, null, null, null, null, null));
	}

	static AccountabilityQuestion ask(String determinant, String area, Filters filters) {
		return new AccountabilityQuestion("determinant:" + determinant, "area:" + area, TODAY, filters);
	}

	/**
	 * Asks in short.
	 * @param question the question
	 * @return one line an ownership: partner, role, action and reach
	 */
	List<String> answer(AccountabilityQuestion question) {
		return this.app.partners(question, 100)
			.stream()
			.filter((line) -> line.startsWith("  "))
			.map((line) -> line.replaceAll("^  owns:(\\w+):(\\w+):(\\w+) (\\w+) .*$", "$1 $3 $2 $4"))
			.toList();
	}

	List<String> answer(String determinant, String area) {
		return answer(ask(determinant, area));
	}

	List<String> answerOn(String date) {
		AccountabilityQuestion today = ask("housing", "town");
		return answer(
				new AccountabilityQuestion(today.determinant(), today.area(), LocalDate.parse(date), today.filters()));
	}

	List<String> whole(AccountabilityQuestion question, int pageSize) {
		return this.app.partners(question, pageSize);
	}

	Summary summary(AccountabilityQuestion question) {
		return new Summaries(graph()).of(question);
	}

	LeftOut leftOut() {
		return summary(ask("housing", "town")).leftOut();
	}

	PartnerConnection page(AccountabilityQuestion question, int first, @Nullable String after) {
		return new Partners(graph()).answering(question, first, after, EnumSet.allOf(Detail.class));
	}

}
