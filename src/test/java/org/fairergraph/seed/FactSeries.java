package org.fairergraph.seed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.fairergraph.graph.Evidence;

import static org.fairergraph.graph.RelationshipType.FOR_AREA;
import static org.fairergraph.graph.RelationshipType.OF_INDICATOR;

/**
 * The series that go on from the values of {@link FactAims#values()}, as the Office for
 * National Statistics publishes them, apart from the periods that are values already.
 */
final class FactSeries {

	static final String FILE = "indicators/cm_ons_els.csv";

	private static final String VALUES = "atf/indicator_values.csv";

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

	private final List<NamedCsvRecord> rows;

	private final Map<String, NamedCsvRecord> values;

	FactSeries(Path facts) {
		this.rows = FactCsv.rows(facts.resolve(FILE));
		this.values = FactCsv.rows(facts.resolve(VALUES))
			.stream()
			.collect(Collectors.toMap((row) -> row.getField("value_id"), (row) -> row));
	}

	Stream<String> statements() {
		List<String> said = new ArrayList<>();
		this.rows.stream()
			.filter((row) -> !row.getField("value").isEmpty() && !this.values.containsKey(key(row)))
			.forEach((row) -> tell(row, said::add));
		return said.stream();
	}

	/**
	 * The rows that the values hold already, with the value that stands there.
	 * @return pairs of the figures of a row and of the value
	 */
	Stream<List<String>> told() {
		return this.rows.stream()
			.filter((row) -> this.values.containsKey(key(row)))
			.map((row) -> List.of(figures(row, "value", "lower_ci", "upper_ci"),
					figures(Objects.requireNonNull(this.values.get(key(row))), "value", "lower_ci95", "upper_ci95")));
	}

	private static String figures(NamedCsvRecord row, String... columns) {
		return Stream.of(columns).map(row::getField).collect(Collectors.joining(" "));
	}

	private void tell(NamedCsvRecord record, Consumer<String> said) {
		FactRow row = new FactRow(record, "observation:" + key(record), Evidence.STATED, List.of(), said);
		String indicator = SeriesMatch.indicator(row.get("indicator_id"));
		LocalDate first = first(indicator, row.get("period"));
		LocalDate last = last(indicator, row.get("period"));
		String reason = SeriesMatch.notComparable(indicator, first);
		row.say("evidence", row.evidence().name());
		row.say("period", words(indicator, first, last));
		row.say("periodInSource", row.get("period"));
		row.say("start", first.toString());
		row.say("end", last.toString());
		row.say("group", SeriesMatch.group(row.get("indicator_id")));
		row.say("value", row.get("value"));
		row.say("lower", row.get("lower_ci"));
		row.say("upper", row.get("upper_ci"));
		row.say("comparable", String.valueOf(reason.isEmpty()));
		row.say("notComparable", reason);
		row.say("source", "source:els");
		row.say("unit", known(record).getField("unit"));
		row.say("locator", known(record).getField("locator"));
		row.say("notes", notes(row));
		row.join(OF_INDICATOR, "indicator:" + indicator, Map.of());
		row.join(FOR_AREA, "area:" + row.get("gss_code"), Map.of());
		// the series write the name of one borough with a full stop
		row.statements()
			.accept(FactRow.property("area:" + row.get("gss_code"), "name", row.get("area_name").replace("St.", "St")));
	}

	// of all its values a series says the same unit and file
	private NamedCsvRecord known(NamedCsvRecord record) {
		String start = key(record).replaceFirst("-[a-z]\\d{8}-.*", "-");
		return this.values.values()
			.stream()
			.filter((row) -> row.getField("value_id").startsWith(start))
			.findFirst()
			.orElseThrow();
	}

	private static String notes(FactRow row) {
		String by = row.get("source_title").replace(" via ONS Explore Local Statistics", "");
		String note = row.has("value_note") ? "; " + row.get("value_note") : "";
		return "Underlying: " + by + ", " + row.get("source_url") + note;
	}

	private static String key(NamedCsvRecord row) {
		String series = row.getField("indicator_id");
		return Stream
			.of(SeriesMatch.indicator(series), SeriesMatch.group(series), row.getField("gss_code"),
					row.getField("period").replace('/', '-'))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("-"))
			.toLowerCase(Locale.ROOT);
	}

	private static LocalDate first(String indicator, String period) {
		LocalDate day = LocalDate.parse(period.substring(0, 10));
		if (period.contains("/")) {
			return day;
		}
		return SeriesMatch.monthly(indicator) ? day.withDayOfMonth(1) : day.withDayOfYear(1);
	}

	private static LocalDate last(String indicator, String period) {
		LocalDate first = first(indicator, period);
		if (period.contains("/")) {
			return first.plus(Period.parse(period.substring(11))).minusDays(1);
		}
		return (SeriesMatch.monthly(indicator) ? first.plusMonths(1) : first.plusYears(1)).minusDays(1);
	}

	private static String words(String indicator, LocalDate first, LocalDate last) {
		int year = first.getYear();
		if (SeriesMatch.monthly(indicator)) {
			return MONTH.format(first);
		}
		return switch (first.getMonth()) {
			case JANUARY -> (last.getYear() == year) ? String.valueOf(year) : year + " to " + last.getYear();
			case APRIL -> "year ending March " + last.getYear();
			default -> "academic year %d/%02d".formatted(year, last.getYear() % 100);
		};
	}

}
