package org.fairergraph.page;

import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Csv}.
 */
class CsvTests {

	private static final Answer.Citation UNDATED = new Answer.Citation(null,
			new Answer.Source("source:page", "A page", "Council", null, null));

	@Test
	void beginsWithAByteOrderMarkAndTheColumns() {
		assertThat(Csv.of(AnAnswer.of())).isEqualTo("\uFEFFdeterminant_id,determinant,area_id,area,as_of,partner_id,"
				+ "partner,sector,kind,works_here,role,reach,action_id,action,action_places,status,status_in_source,"
				+ "progress,start,end,owned_since,owned_until,evidence,why,source_id,source_title,source_publisher,"
				+ "source_published,source_url,release,release_published,licence\r\n");
	}

	@Test
	void givesARowForEachPartnerActionAndRoleInTheOrderOfTheApi() {
		assertThat(rows(AnAnswer.of("B PUBLIC LEAD Repairs HERE", "B PUBLIC FUNDS Repairs HERE",
				"A THIRD SUPPORTS Grants WIDER NOT_BEGUN UNVERIFIED")))
			.extracting((row) -> String.join(" ", row.getField("partner"), row.getField("role"), row.getField("action"),
					row.getField("reach"), row.getField("progress"), row.getField("evidence")))
			.containsExactly("B LEAD Repairs HERE LIVE STATED", "B FUNDS Repairs HERE LIVE STATED",
					"A SUPPORTS Grants WIDER NOT_BEGUN UNVERIFIED");
	}

	@Test
	void tellsWhyAndFromWhichSourceAndRelease() {
		assertThat(rows(AnAnswer.of("B PUBLIC LEAD Repairs HERE"))).singleElement()
			.satisfies((row) -> assertThat(row.getFields().subList(23, 32)).containsExactly("B leads “Repairs”.",
					"source:plan", "The plan", "Town Press", "2025", "https://plan.example/", "7", AnAnswer.DAY,
					"Open; Own words"));
	}

	@Test
	void tellsEveryPathAndTheSourceOfTheFirst() {
		Answer.Step first = new Answer.Step("owns:a", "First.", Evidence.STATED, List.of(UNDATED));
		Answer.Step second = new Answer.Step("owns:b", "Second.", Evidence.STATED, List.of(AnAnswer.PLAN));
		assertThat(rows(
				why(new Answer.Path("First.", List.of(first, second)), new Answer.Path("Second.", List.of(second)))))
			.singleElement()
			.returns("First. | Second.", (row) -> row.getField("why"))
			.returns("source:page", (row) -> row.getField("source_id"))
			.returns("", (row) -> row.getField("source_published"));
	}

	@Test
	void leavesBlankWhatIsNotKnown() {
		assertThat(rows(why())).singleElement()
			.returns("", (row) -> row.getField("why"))
			.returns("", (row) -> row.getField("source_id"))
			.returns("", (row) -> row.getField("start"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1" })
	void letsNoSpreadsheetCalculate(String text) {
		assertThat(rows(titled(text))).singleElement().returns("'" + text, (row) -> row.getField("action"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a, b", "a \"b\"", "a\nb", "a;b", "x=1", "a\r\nb" })
	void keepsWhatATextHolds(String text) {
		assertThat(rows(titled(text))).singleElement().returns(text, (row) -> row.getField("action"));
	}

	private static Answer titled(String title) {
		return owning(title, List.of());
	}

	private static Answer why(Answer.Path... paths) {
		return owning("Repairs", List.of(paths));
	}

	private static Answer owning(String title, List<Answer.Path> paths) {
		Answer.Ownership owns = new Answer.Ownership("owns:a", Role.LEAD, null, null, Reach.HERE, Progress.LIVE,
				Evidence.STATED, AnAnswer.action(title), null, List.of(), paths);
		Answer.Organisation node = new Answer.Organisation("organisation:a", "A", Sector.PUBLIC, null, null);
		return AnAnswer.of(List.of(new Answer.Partner("RECORDED", node, new Answer.Ownerships(List.of(owns)))),
				new Answer.LeftOut(0, 0, 0));
	}

	private static List<NamedCsvRecord> rows(Answer answer) {
		return CsvReader.builder().ofNamedCsvRecord(Csv.of(answer).substring(1)).stream().toList();
	}

}
