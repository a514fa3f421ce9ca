package org.fairergraph.gaps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.fairergraph.catalogue.AreaKind;
import org.fairergraph.graph.Evidence;
import org.fairergraph.reading.Counting;
import org.fairergraph.support.SmallGraph;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of the matrix of action, each on the smallest graph that shows it.
 */
class CoverageTests {

	private final SmallGraph place = new SmallGraph();

	@Test
	void givesEveryCellZerosIncluded() {
		List<CoverageCell> cells = cells(CoverageSubject.DETERMINANT, "area:town", "area:ward");
		assertThat(cells).extracting((cell) -> cell.area().id() + " " + cell.subject().id())
			.containsExactly("area:town determinant:damp", "area:town determinant:housing",
					"area:town determinant:warmth", "area:ward determinant:damp", "area:ward determinant:housing",
					"area:ward determinant:warmth");
		assertThat(cells).allSatisfy((cell) -> {
			assertThat(cell.actionCount() + cell.widerActionCount()).isZero();
			assertThat(cell.bySector()).hasSize(3);
			assertThat(cell.byRole()).hasSize(4);
		});
	}

	@Test
	void countsAnActionOnceInACellHoweverManyPathsLeadThere() {
		this.place.action("repairs").on("damp").on("warmth").in("town").in("ward").ownedBy("council", "LEAD");
		assertThat(line("determinant:housing", "area:town")).isEqualTo("area:town determinant:housing 1 1 0 0"
				+ " PUBLIC 1 1 1 PRIVATE 0 0 0 THIRD 0 0 0 LEAD 1 DELIVERS 0 SUPPORTS 0 FUNDS 0");
	}

	@Test
	void countsAWiderActionApart() {
		this.place.action("grants").on("housing").in("region").ownedBy("charity", "FUNDS");
		assertThat(line("determinant:housing", "area:town"))
			.startsWith("area:town determinant:housing 0 0 1 1 PUBLIC 0");
	}

	@Test
	void countsAPartOfTheAreaWithIt() {
		this.place.action("wardens").on("housing").in("ward").ownedBy("charity", "DELIVERS");
		assertThat(line("determinant:housing", "area:town")).startsWith("area:town determinant:housing 1 1 0 0");
	}

	@Test
	void leavesOutWhatIsNotLiveNotCheckedOrNotOwned() {
		this.place.action("done", "end", "2020").on("housing").in("town").ownedBy("charity", "LEAD");
		this.place.action("rumour").on("housing").in("town").ownedBy("charity", "LEAD", "evidence", "UNVERIFIED");
		this.place.action("orphan").on("housing").in("town");
		assertThat(line("determinant:housing", "area:town")).startsWith("area:town determinant:housing 0 0 0 0");
	}

	@Test
	void countsWhatIsNotCheckedWhereAskedTo() {
		this.place.action("rumour").on("housing").in("town", "UNVERIFIED").ownedBy("charity", "LEAD");
		this.place.action("known").on("housing").in("town").ownedBy("charity", "LEAD");
		assertThat(actions(List.of())).isEqualTo(2);
		assertThat(actions(List.of(Evidence.UNVERIFIED))).isEqualTo(1);
	}

	private int actions(List<Evidence> evidence) {
		return new Matrix(this.place.graph())
			.of(CoverageSubject.DETERMINANT, List.of("area:town"), new Counting(LocalDate.of(2026, 11, 24), evidence))
			.cells()
			.stream()
			.filter((cell) -> cell.subject().id().equals("determinant:housing"))
			.mapToInt(CoverageCell::actionCount)
			.sum();
	}

	@Test
	void countsByWhatIsImplemented() {
		this.place.write("MATCH (r:Recommendation) SET r.kind = 'RECOMMENDATION', r.sortKey = 'advice'", Map.of());
		this.place.action("repairs").implementing("advice").in("town").ownedBy("council", "LEAD");
		assertThat(cells(CoverageSubject.RECOMMENDATION, "area:town")).singleElement()
			.satisfies((cell) -> assertThat(cell.actionCount()).isEqualTo(1));
	}

	@Test
	void findsTheAreasOfOneKindByName() {
		assertThat(new Matrix(this.place.graph()).areas(AreaKind.BOROUGH, 9)).containsExactly("area:town");
	}

	private String line(String subject, String area) {
		return cells(CoverageSubject.DETERMINANT, area).stream()
			.filter((cell) -> cell.subject().id().equals(subject))
			.map(CoverageWitness::line)
			.findFirst()
			.orElseThrow();
	}

	private List<CoverageCell> cells(CoverageSubject by, String... areas) {
		return new Matrix(this.place.graph())
			.of(by, List.of(areas), new Counting(LocalDate.of(2026, 11, 24), Evidence.asked(null)))
			.cells();
	}

}
