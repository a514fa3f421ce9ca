package org.fairergraph.seed;

import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * Splits the text of a file into rows of cells and works out where each cell begins,
 * after quoted cells of several lines too.
 */
final class CellReader extends AbstractBaseCsvCallbackHandler<List<Cell>> {

	private final String file;

	private List<Cell> cells = new ArrayList<>();

	private Position next;

	private CellReader(String file) {
		this.file = file;
		this.next = Position.startOf(file);
	}

	/**
	 * Reads all rows, the header included.
	 * @param file the place of the file in the seed
	 * @param text the text of the file, without errors of quoting
	 * @return a list of cells for each row
	 */
	static List<List<Cell>> read(String file, String text) {
		return CsvReader.builder()
			.skipEmptyLines(false)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.build(new CellReader(file), text)
			.stream()
			.toList();
	}

	@Override
	protected void handleBegin(long line) {
		this.cells = new ArrayList<>();
		this.next = new Position(this.file, Math.toIntExact(line), 1);
	}

	@Override
	protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
		String raw = new String(buffer, offset, length);
		this.cells.add(new Cell(raw.replace("\r\n", "\n"), this.next));
		this.next = after(raw, quoted);
	}

	@Override
	protected void handleEmpty() {
		this.cells.add(new Cell("", this.next));
	}

	private Position after(String raw, boolean quoted) {
		String written = quoted ? '"' + raw.replace("\"", "\"\"") + '"' : raw;
		List<String> lines = (written + ',').replace("\r\n", "\n").replace('\r', '\n').lines().toList();
		String last = lines.get(lines.size() - 1);
		int width = last.codePointCount(0, last.length());
		return (lines.size() == 1) ? new Position(this.file, this.next.line(), this.next.column() + width)
				: new Position(this.file, this.next.line() + lines.size() - 1, width + 1);
	}

	@Override
	protected List<Cell> buildRecord() {
		return List.copyOf(this.cells);
	}

}
