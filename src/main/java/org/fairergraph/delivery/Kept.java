package org.fairergraph.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/**
 * A whole answer, written once.
 *
 * @param moment when it holds
 * @param type what it is written in
 * @param body its bytes
 * @param packed the same with gzip, where that makes it shorter
 * @param hash what tells it from every other answer
 */
record Kept(Moment moment, String type, byte[] body, byte[] packed, String hash) {

	/**
	 * What is shorter goes into one packet anyhow.
	 */
	private static final int SHORT = 1400;

	static Kept of(Moment moment, String type, byte[] body) {
		return new Kept(moment, type, body, (body.length > SHORT) ? packed(body) : body, Asked.hash(body));
	}

	/**
	 * How much room it takes.
	 * @return bytes, about
	 */
	int weight() {
		return this.body.length + ((this.packed != this.body) ? this.packed.length : 0) + SHORT;
	}

	/**
	 * The strong validator of one of its two forms.
	 * @param asPacked whether it is the shorter one
	 * @return as it stands in the header
	 */
	String tag(boolean asPacked) {
		return '"' + this.hash + (asPacked ? "-gzip" : "") + '"';
	}

	private static byte[] packed(byte[] body) {
		try {
			ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 4);
			try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
				zip.write(body);
			}
			return packed.toByteArray();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
