package org.fairergraph.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A text with strong words and links in it, so that words are made in one place and
 * escaped in another.
 *
 * @param bits its pieces
 */
record Text(List<Bit> bits) {

	static final Text EMPTY = new Text(List.of());

	static Text of(String words) {
		return EMPTY.plain(words);
	}

	Text plain(String words) {
		return and(new Bit(words, null, false));
	}

	public Text strong(String words) {
		return and(new Bit(words, null, true));
	}

	Text link(String words, @Nullable String href) {
		return and(new Bit(words, href, false));
	}

	Text and(Text more) {
		return new Text(Stream.concat(this.bits.stream(), more.bits.stream()).toList());
	}

	private Text and(Bit bit) {
		return new Text(Stream.concat(this.bits.stream(), Stream.of(bit)).toList());
	}

	/**
	 * Joins texts as English does.
	 * @param texts the texts
	 * @return the texts with commas and an "and" between them
	 */
	static Text joined(List<Text> texts) {
		Text all = EMPTY;
		for (int index = 0; index < texts.size(); index++) {
			String before = (index == texts.size() - 1) ? " and " : ", ";
			all = ((index == 0) ? all : all.plain(before)).and(texts.get(index));
		}
		return all;
	}

	boolean blank() {
		return this.bits.isEmpty();
	}

	/**
	 * The words alone.
	 * @return the text without links
	 */
	public String words() {
		return this.bits.stream().map(Bit::words).collect(Collectors.joining());
	}

}
