package org.fairergraph.seed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns the bytes of a file into text, which must be UTF-8 without byte-order mark.
 */
final class TextReader {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private TextReader() {
	}

	/**
	 * Decodes a file.
	 * @param file the file
	 * @param findings where problems go
	 * @return the text, or nothing where it is no UTF-8
	 */
	static Optional<String> read(SeedFile file, Findings findings) {
		ByteBuffer bytes = ByteBuffer.wrap(file.bytes());
		CharBuffer text = CharBuffer.allocate(bytes.remaining());
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		CoderResult result = decoder.decode(bytes, text, true);
		String read = text.flip().toString();
		if (result.isError()) {
			findings.add(Rule.NOT_UTF_8, endOf(file.name(), read),
					"the byte 0x%02X here is no UTF-8; save the file as UTF-8", bytes.get(bytes.position()));
			return Optional.empty();
		}
		return Optional.of(withoutMark(file.name(), read, findings));
	}

	private static String withoutMark(String file, String text, Findings findings) {
		if (!text.startsWith(BYTE_ORDER_MARK)) {
			return text;
		}
		findings.add(Rule.BYTE_ORDER_MARK, Position.startOf(file),
				"the file begins with a byte-order mark; save it as UTF-8 without");
		return text.substring(1);
	}

	private static Position endOf(String file, String text) {
		TextWalk walk = new TextWalk(file, text);
		while (walk.hasNext()) {
			walk.next();
		}
		return walk.position();
	}

}
