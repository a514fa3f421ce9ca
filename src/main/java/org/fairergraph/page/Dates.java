package org.fairergraph.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Dates in words, as precise as the fact and never filled up.
 */
public final class Dates {

	private static final int YEAR = 4;

	private static final int MONTH = 7;

	private static final DateTimeFormatter DAY_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private static final DateTimeFormatter MONTH_WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

	private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d M uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	private static final DateTimeFormatter IN_WORDS = new DateTimeFormatterBuilder().parseCaseInsensitive()
		.appendPattern("d MMMM uuuu")
		.toFormatter(Locale.UK)
		.withResolverStyle(ResolverStyle.STRICT);

	private Dates() {
	}

	/**
	 * A date in words.
	 * @param date a year, a month or a day
	 * @return the words
	 */
	public static String words(String date) {
		return switch (date.length()) {
			case YEAR -> date;
			case MONTH -> YearMonth.parse(date).format(MONTH_WORDS);
			default -> LocalDate.parse(date).format(DAY_WORDS);
		};
	}

	/**
	 * From when to when.
	 * @param start the start, where it is known
	 * @param end the end, where it is known
	 * @param asOf the day the question is asked for
	 * @return words that begin in lower case
	 */
	public static String span(@Nullable String start, @Nullable String end, String asOf) {
		if (start != null && end != null) {
			return words(start) + " to " + words(end);
		}
		if (start != null) {
			return ((start.compareTo(asOf) > 0) ? "from " : "since ") + words(start);
		}
		return (end != null) ? "until " + words(end) : "dates not recorded";
	}

	static boolean passed(@Nullable String end, String asOf) {
		return end != null && last(end).isBefore(LocalDate.parse(asOf));
	}

	static String lastDay(String date) {
		return last(date).toString();
	}

	private static LocalDate last(String date) {
		return switch (date.length()) {
			case YEAR -> LocalDate.of(Integer.parseInt(date), 12, 31);
			case MONTH -> YearMonth.parse(date).atEndOfMonth();
			default -> LocalDate.parse(date);
		};
	}

	/**
	 * Reads a day as people write it: 2025-03-31, 31 3 2025, 31/3/2025, 31 March 2025.
	 * @param text what a person wrote
	 * @return the day; nothing where it is none
	 */
	public static @Nullable LocalDate read(String text) {
		String plain = text.replaceAll("[\\s./]+", " ");
		for (DateTimeFormatter format : List.of(DateTimeFormatter.ISO_LOCAL_DATE, DAY_FIRST, IN_WORDS)) {
			try {
				return LocalDate.parse(plain, format);
			}
			catch (DateTimeParseException ex) {
				continue;
			}
		}
		return null;
	}

}
