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
public record Text(List<Bit> bits) {

	/**
	 * No words at all.
	 */
	public static final Text EMPTY = new Text(List.of());

	/**
	 * Plain words.
	 * @param words the words
	 * @return the text
	 */
	public static Text of(String words) {
		return EMPTY.plain(words);
	}

	/**
	 * Goes on in plain words.
	 * @param words the words
	 * @return this with the words behind it
	 */
	public Text plain(String words) {
		return and(new Bit(words, null, false));
	}

	/**
	 * Goes on in words that stand out.
	 * @param words the words
	 * @return this with the words behind it
	 */
	public Text strong(String words) {
		return and(new Bit(words, null, true));
	}

	/**
	 * Goes on with a link.
	 * @param words the words
	 * @param href where they lead; nothing for plain words
	 * @return this with the link behind it
	 */
	public Text link(String words, @Nullable String href) {
		return and(new Bit(words, href, false));
	}

	/**
	 * Goes on with another text.
	 * @param more the other text
	 * @return this with the other behind it
	 */
	public Text and(Text more) {
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
	public static Text joined(List<Text> texts) {
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
