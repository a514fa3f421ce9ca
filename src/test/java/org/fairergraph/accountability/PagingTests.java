package org.fairergraph.accountability;

import org.fairergraph.api.ErrorCode;
import org.fairergraph.api.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Walking through the partners page by page.
 */
class PagingTests {

	private final SmallPlace place = new SmallPlace();

	private final AccountabilityQuestion question = SmallPlace.ask("housing", "town");

	@BeforeEach
	void threePartnersOwnAnAction() {
		this.place.action("a")
			.on("housing")
			.in("town")
			.ownedBy("council", "LEAD")
			.ownedBy("builder", "LEAD")
			.ownedBy("charity", "FUNDS");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 100 })
	void findsTheSameWhateverTheSizeOfThePage(int size) {
		assertThat(this.place.whole(this.question, size)).hasSize(6).isEqualTo(this.place.whole(this.question, 100));
	}

	@Test
	void saysWhetherThereIsMore() {
		PartnerConnection first = this.place.page(this.question, 2, null);
		PartnerConnection last = this.place.page(this.question, 2, first.pageInfo().endCursor());
		assertThat(first.pageInfo()).returns(true, (info) -> info.hasNextPage())
			.returns(false, (info) -> info.hasPreviousPage());
		assertThat(last.pageInfo()).returns(false, (info) -> info.hasNextPage())
			.returns(true, (info) -> info.hasPreviousPage());
		assertThat(last.totalCount()).isEqualTo(3);
	}

	@Test
	void resumesBehindThePartnerEvenWhenItIsGone() {
		String second = this.place.page(this.question, 2, null).edges().get(1).cursor();
		this.place.withdraw("council");
		assertThat(this.place.page(this.question, 2, second).edges()).singleElement()
			.satisfies((edge) -> assertThat(edge.node().id()).isEqualTo("organisation:charity"));
	}

	@Test
	void answersNobodyWithAnEmptyPage() {
		PartnerConnection none = this.place.page(SmallPlace.ask("damp", "region"), 20, null);
		assertThat(none.totalCount()).isZero();
		assertThat(none.edges()).isEmpty();
		assertThat(none.pageInfo().endCursor()).isNull();
	}

	@Test
	void refusesACursorOfAnotherQuestion() {
		String foreign = this.place.page(SmallPlace.ask("housing", "region"), 1, null).edges().get(0).cursor();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.place.page(this.question, 1, foreign))
			.returns(ErrorCode.BAD_CURSOR, Refusal::code);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1, 101 })
	void refusesAPageOfNoneOrTooMany(int size) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.place.page(this.question, size, null))
			.returns(ErrorCode.BAD_REQUEST, Refusal::code);
	}

}
