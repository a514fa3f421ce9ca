package org.fairergraph.api;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/**
 * Remembers where a page ended, so that the next one begins right after it, and only in
 * the list that it was cut from.
 *
 * A cursor is a version, a digest and the key of the last row. The digest is keyed by the
 * scope: the connection with all its arguments. It guards against mistakes: a cursor that
 * was cut off, mistyped or brought from another question is refused rather than answered
 * wrongly. It needs no secret, since a cursor grants nothing: whoever forges one reads a
 * page of a list that they may read anyway. So cursors outlive restarts, and every
 * instance understands those of the others.
 */
public final class Cursor {

	private static final byte VERSION = 1;

	private static final int DIGEST = 8;

	private static final String ALGORITHM = "HmacSHA256";

	// to look one up costs several times what it does
	private static final ThreadLocal<Mac> MACS = ThreadLocal.withInitial(Cursor::mac);

	private Cursor() {
	}

	/**
	 * Makes the cursor of a row.
	 * @param scope the connection with all its arguments but those of paging
	 * @param key what the list is sorted by; no other row has the same
	 * @return the cursor: opaque, fit for a web address
	 */
	public static String of(String scope, String key) {
		byte[] words = key.getBytes(StandardCharsets.UTF_8);
		byte[] cursor = new byte[1 + DIGEST + words.length];
		cursor[0] = VERSION;
		System.arraycopy(digest(scope, words), 0, cursor, 1, DIGEST);
		System.arraycopy(words, 0, cursor, 1 + DIGEST, words.length);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
	}

	/**
	 * Reads the key of the row at which a cursor stands.
	 * @param scope the connection with all its arguments but those of paging
	 * @param cursor what the client sent; nothing for the first page
	 * @param argument the name of the argument, for the refusal
	 * @return the key; empty for the first page
	 * @throws Refusal with {@link ErrorCode#BAD_CURSOR} where this scope never made it
	 */
	public static String key(String scope, @Nullable String cursor, String argument) {
		if (cursor == null) {
			return "";
		}
		String key = decoded(cursor);
		if (key == null || !of(scope, key).equals(cursor)) {
			throw Refusal.badCursor(argument);
		}
		return key;
	}

	private static @Nullable String decoded(String cursor) {
		try {
			byte[] bytes = Base64.getUrlDecoder().decode(cursor);
			return (bytes.length <= DIGEST) ? null
					: new String(bytes, 1 + DIGEST, bytes.length - 1 - DIGEST, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static byte[] digest(String scope, byte[] key) {
		try {
			Mac mac = MACS.get();
			mac.init(new SecretKeySpec(("fairer-graph cursor\n" + scope).getBytes(StandardCharsets.UTF_8), ALGORITHM));
			mac.update(VERSION);
			return Arrays.copyOf(mac.doFinal(key), DIGEST);
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException("A key may have any length", ex);
		}
	}

	private static Mac mac() {
		try {
			return Mac.getInstance(ALGORITHM);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has " + ALGORITHM, ex);
		}
	}

}
