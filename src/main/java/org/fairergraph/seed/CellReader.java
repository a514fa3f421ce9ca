package org.fairergraph.seed;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * Splits the text of a file into rows of cells.
 */
final class CellReader extends AbstractBaseCsvCallbackHandler<List<Cell>> {

	private final String file;

	private final SharedTexts shared;

	private final List<String> texts = new ArrayList<>();

	private final BitSet quoted = new BitSet();

	private Position begin;

	private CellReader(String file, SharedTexts shared) {
		this.file = file;
		this.shared = shared;
		this.begin = Position.startOf(file);
	}

	/**
	 * Reads all rows, the header included.
	 * @param file the place of the file in the seed
	 * @param text the text of the file, without errors of quoting
	 * @param shared finds one copy of each text
	 * @return a list of cells for each row
	 */
	static List<List<Cell>> read(String file, String text, SharedTexts shared) {
		return CsvReader.builder()
			.skipEmptyLines(false)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.build(new CellReader(file, shared), text)
			.stream()
			.toList();
	}

	@Override
	protected void handleBegin(long line) {
		this.texts.clear();
		this.quoted.clear();
		this.begin = new Position(this.file, Math.toIntExact(line), 1);
	}

	@Override
	protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
		this.quoted.set(this.texts.size(), quoted);
		this.texts.add(this.shared.one(new String(buffer, offset, length).replace("\r\n", "\n")));
	}

	@Override
	protected void handleEmpty() {
		this.texts.add("");
	}

	@Override
	protected List<Cell> buildRecord() {
		return new Line(this.begin, this.texts, this.quoted);
	}

}
