package org.fairergraph.embedded;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A password of 128 random bits that lives as long as this process and is written
 * nowhere.
 *
 * @param text the password
 */
record Password(String text) {

	static Password random() {
		byte[] bits = new byte[16];
		new SecureRandom().nextBytes(bits);
		return new Password(HexFormat.of().formatHex(bits));
	}

	/**
	 * Compares without telling by its time where a guess goes wrong.
	 * @param credentials what a client sent
	 * @return whether it is this password
	 */
	boolean matches(byte[] credentials) {
		return MessageDigest.isEqual(this.text.getBytes(StandardCharsets.UTF_8), credentials);
	}

	@Override
	public String toString() {
		return "Password[hidden]";
	}

}
