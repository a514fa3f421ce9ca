package org.fairergraph.seed;

import java.util.List;
import java.util.Optional;

/**
 * Reads a file of rows as far as it can be read.
 */
final class TableReader {

	private TableReader() {
	}

	/**
	 * Reads a file.
	 * @param subject what the file is about
	 * @param file the file
	 * @param shared finds one copy of each text
	 * @param findings where problems go
	 * @return the rows, or nothing where they cannot be told
	 */
	static Optional<Table> read(Subject subject, SeedFile file, SharedTexts shared, Findings findings) {
		return TextReader.read(file, findings).flatMap((text) -> {
			LineEndCheck.check(file.name(), text, findings);
			if (!QuoteCheck.passes(file.name(), text, findings)) {
				return Optional.empty();
			}
			return table(subject, CellReader.read(file.name(), text, shared), findings);
		});
	}

	private static Optional<Table> table(Subject subject, List<List<Cell>> cells, Findings findings) {
		if (cells.isEmpty() || cells.get(0).stream().allMatch(Cell::isBlank)) {
			findings.add(Rule.EMPTY_FILE, Position.startOf(subject.file()),
					"the file has no header; leave it out where there is nothing to say");
			return Optional.empty();
		}
		List<Cell> header = cells.get(0);
		HeaderCheck.check(subject, header, findings);
		Columns columns = new Columns(subject, header);
		List<Row> rows = cells.stream()
			.skip(1)
			.filter((row) -> complete(header, row, findings))
			.map((row) -> new Row(columns, row))
			.toList();
		boolean keyed = subject.keys().stream().allMatch((key) -> names(header).contains(key.name()));
		return Optional.of(new Table(subject, rows, keyed && rows.size() == cells.size() - 1));
	}

	private static boolean complete(List<Cell> header, List<Cell> row, Findings findings) {
		if (row.size() != header.size()) {
			findings.add(Rule.WRONG_CELL_COUNT, row.get(0).position(), "cells in the row: %d, in the header: %d%s",
					row.size(), header.size(),
					(row.size() > header.size()) ? "; a cell with a comma in it stands in quotes" : "");
		}
		return row.size() == header.size();
	}

	private static List<String> names(List<Cell> header) {
		return header.stream().map(Cell::text).toList();
	}

}
