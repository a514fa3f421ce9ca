package org.fairergraph.accountability;

import java.time.LocalDate;
import java.util.List;

import org.fairergraph.catalogue.ActionStatus;
import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Update;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an ownership tells beside its role and its reach.
 */
class OwnershipTests {

	private static final Filters EVERYTHING = Filters.of(null, null, null, null, null, List.of());

	private static final Filters CHECKED = Filters.of(null, null, null, null, null, null);

	private final SmallPlace place = new SmallPlace();

	@Test
	void tellsTheReportThatGivesTheStatus() {
		this.place.action("repairs")
			.on("housing")
			.in("town")
			.ownedBy("council", "LEAD")
			.reported("2025", "STOPPED")
			.reported("2026-03", "PAUSED");
		assertThat(owned(CHECKED).report()).isNotNull()
			.returns("update:repairs2026-03", Update::id)
			.returns("2026-03", Update::date)
			.returns(ActionStatus.PAUSED, Update::status);
	}

	@Test
	void tellsNoReportWhereThereIsNone() {
		this.place.action("repairs").on("housing").in("town").ownedBy("council", "LEAD");
		assertThat(owned(CHECKED).report()).isNull();
		assertThat(owned(CHECKED).reported()).isNull();
	}

	@Test
	void tellsNoReportThatIsNotOutYet() {
		this.place.action("repairs").on("housing").in("town").ownedBy("council", "LEAD").reported("2026-11", "PAUSED");
		assertThat(owned(CHECKED).report()).isNull();
		assertThat(owned(CHECKED, LocalDate.of(2026, 11, 30)).report()).isNotNull();
	}

	@Test
	void tellsEveryPlaceOfTheActionByName() {
		this.place.action("repairs").on("housing").in("ward").in("region").ownedBy("council", "LEAD");
		assertThat(owned(CHECKED).places()).extracting(Area::name).containsExactly("Region", "Ward");
	}

	@Test
	void hidesAPlaceThatNobodyHasChecked() {
		this.place.action("repairs").on("housing").in("region").in("town", "UNVERIFIED").ownedBy("council", "LEAD");
		assertThat(owned(CHECKED).places()).extracting(Area::name).containsExactly("Region");
		assertThat(owned(EVERYTHING).places()).extracting(Area::name).containsExactly("Region", "Town");
	}

	private Ownership owned(Filters filters) {
		return owned(SmallPlace.ask("housing", "town", filters));
	}

	private Ownership owned(Filters filters, LocalDate asOf) {
		return owned(new AccountabilityQuestion("determinant:housing", "area:town", asOf, filters));
	}

	private Ownership owned(AccountabilityQuestion question) {
		return this.place.page(question, 1, null).edges().get(0).owned().all().get(0);
	}

}
