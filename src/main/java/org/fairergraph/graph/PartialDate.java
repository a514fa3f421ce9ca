package org.fairergraph.graph;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * A date as precise as its source: a year, a month or a day. The words are kept as they
 * are; the first and the last day are the bounds they give.
 *
 * @param words {@code 2026}, {@code 2026-11} or {@code 2026-11-24}
 */
public record PartialDate(String words) {

	/**
	 * Checks the words.
	 * @throws IllegalArgumentException where they are no date of one of the three forms
	 */
	public PartialDate {
		try {
			bound(words, true);
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException("'%s' is no date like 2026, 2026-11 or 2026-11-24".formatted(words), ex);
		}
	}

	/**
	 * The first day that the words allow.
	 * @return 1 January where only a year is given
	 */
	public LocalDate first() {
		return bound(this.words, false);
	}

	/**
	 * The last day that the words allow.
	 * @return 31 December where only a year is given
	 */
	public LocalDate last() {
		return bound(this.words, true);
	}

	/**
	 * The date as it is spoken, as precise as it is.
	 * @return {@code 2026}, {@code November 2026} or {@code 24 November 2026}
	 */
	public String spoken() {
		return switch (this.words.length()) {
			case 4 -> this.words;
			case 7 -> YearMonth.parse(this.words).format(DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK));
			default -> LocalDate.parse(this.words).format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
		};
	}

	private static LocalDate bound(String words, boolean last) {
		return switch (words.length()) {
			case 4 -> last ? Year.parse(words).atMonth(12).atEndOfMonth() : Year.parse(words).atDay(1);
			case 7 -> last ? YearMonth.parse(words).atEndOfMonth() : YearMonth.parse(words).atDay(1);
			default -> LocalDate.parse(words);
		};
	}

	@Override
	public String toString() {
		return this.words;
	}

}
