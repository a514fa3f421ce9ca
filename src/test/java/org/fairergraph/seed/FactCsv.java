package org.fairergraph.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * Reads the files of facts and of the seed for {@link FactsTests}, apart from the loader
 * that is to be trusted with them.
 */
final class FactCsv {

	private FactCsv() {
	}

	static List<NamedCsvRecord> rows(Path file) {
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
			return reader.stream().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Stream<String> split(String cell, String separator) {
		return Arrays.stream(cell.split(separator)).map(String::strip).filter((part) -> !part.isEmpty());
	}

}
