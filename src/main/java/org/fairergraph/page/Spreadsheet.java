package org.fairergraph.page;

import java.io.StringWriter;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Writes a table that a spreadsheet opens as it is meant.
 */
public final class Spreadsheet {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private Spreadsheet() {
	}

	/**
	 * Writes a table.
	 * @param columns the names of the columns
	 * @param rows the cells, row by row
	 * @return the text of a CSV file, with a byte-order mark
	 */
	public static String of(List<String> columns, List<List<String>> rows) {
		StringWriter text = new StringWriter();
		text.write(BYTE_ORDER_MARK);
		CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
		csv.writeRecord(columns);
		rows.forEach((row) -> csv.writeRecord(row.stream().map(Spreadsheet::safe).toList()));
		return text.toString();
	}

	// keeps a spreadsheet from taking a text for a formula
	private static String safe(String value) {
		return (!value.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(value.charAt(0)) >= 0) ? "'" + value : value;
	}

}
