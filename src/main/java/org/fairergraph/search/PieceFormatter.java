package org.fairergraph.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/**
 * Cuts a text into pieces, marked and not. Data, not HTML: whoever shows them marks them
 * in their own way, and no text becomes markup.
 */
final class PieceFormatter extends PassageFormatter {

	private static final Piece LEFT_OUT = new Piece(" … ", false);

	@Override
	public Object format(Passage[] passages, String text) {
		List<Piece> pieces = new ArrayList<>();
		Arrays.sort(passages, Comparator.comparingInt(Passage::getStartOffset));
		for (Passage passage : passages) {
			if (!pieces.isEmpty()) {
				pieces.add(LEFT_OUT);
			}
			cut(passage, text, pieces);
		}
		return new Pieces(pieces);
	}

	private static void cut(Passage passage, String text, List<Piece> pieces) {
		int at = passage.getStartOffset();
		for (int match = 0; match < passage.getNumMatches(); match++) {
			int start = Math.max(at, passage.getMatchStarts()[match]);
			int end = passage.getMatchEnds()[match];
			if (end > start) {
				add(pieces, text.substring(at, start), false);
				add(pieces, text.substring(start, end), true);
				at = end;
			}
		}
		add(pieces, text.substring(at, Math.max(at, passage.getEndOffset())).stripTrailing(), false);
	}

	private static void add(List<Piece> pieces, String text, boolean marked) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(text, marked));
		}
	}

	static List<Piece> pieces(Object formatted) {
		return ((Pieces) formatted).all();
	}

	private record Pieces(List<Piece> all) {

	}

}
