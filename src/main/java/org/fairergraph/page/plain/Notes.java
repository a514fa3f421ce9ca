package org.fairergraph.page.plain;

import java.util.ArrayList;
import java.util.List;

import org.fairergraph.page.Dates;
import org.fairergraph.page.Text;
import org.fairergraph.page.Wording;
import tools.jackson.databind.JsonNode;

/**
 * Collects what must be known to read an answer rightly.
 */
final class Notes {

	private final List<Text> notes = new ArrayList<>();

	private Notes() {
	}

	/**
	 * Begins with the day of the answer.
	 * @param answer the answer
	 * @return the notes
	 */
	static Notes of(JsonNode answer) {
		return new Notes().plain("As of %s.".formatted(Dates.words(Words.text(answer, "asOf"))));
	}

	/**
	 * Begins with nothing, where an answer has no day.
	 * @return the notes
	 */
	static Notes none() {
		return new Notes();
	}

	Notes plain(String words) {
		this.notes.add(Text.of(words));
		return this;
	}

	Notes closed(JsonNode partner) {
		String closed = Words.text(partner, "closed");
		return closed.isEmpty() ? this
				: plain("%s closed: %s.".formatted(Words.text(partner, "name"), Dates.words(closed)));
	}

	Notes leftOut(JsonNode leftOut) {
		List<String> left = new ArrayList<>();
		add(left, leftOut, "finished", "finished or past the end");
		add(left, leftOut, "notBegun", "not begun");
		add(left, leftOut, "unverified", "not checked yet");
		return left.isEmpty() ? plain("Nothing is left out.") : plain("Left out: %s.".formatted(Wording.joined(left)));
	}

	private static void add(List<String> left, JsonNode leftOut, String field, String words) {
		int number = Words.number(leftOut, field);
		if (number > 0) {
			left.add("%s %s".formatted(Wording.count(number, "action", "actions"), words));
		}
	}

	Notes noRecord(boolean none) {
		if (none) {
			this.notes.add(Text.EMPTY.strong("No record is not the same as nobody.")
				.plain(" It means that no source we have read says so."));
		}
		return this;
	}

	List<Text> all() {
		return List.copyOf(this.notes);
	}

}
