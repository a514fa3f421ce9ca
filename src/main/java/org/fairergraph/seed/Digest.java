package org.fairergraph.seed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Tells in one word whether two seeds are the same to the byte.
 */
final class Digest {

	private Digest() {
	}

	/**
	 * Digests names and contents with SHA-256.
	 * @param files the files, in the order of their names
	 * @return 64 hexadecimal digits
	 */
	static String of(List<SeedFile> files) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (SeedFile file : files) {
				byte[] bytes = file.bytes();
				digest.update((file.name() + '\n' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
				digest.update(bytes);
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
