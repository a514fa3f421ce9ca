package org.fairergraph.embedded;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.http.HttpStatus;

/**
 * Gives each visit a login and knows it again for a day. Nothing is kept of a visit: its
 * password is its name under a key that lives as long as this process, so that any number
 * of visits costs no memory.
 */
final class Readers {

	/**
	 * How the name of every reader begins.
	 */
	static final String PREFIX = "reader-";

	private static final String SEALING = "HmacSHA256";

	private static final Duration LIFE = Duration.ofDays(1);

	private static final int BASE = 36;

	private final SecureRandom random = new SecureRandom();

	private final byte[] key = bits(32);

	private final InstantSource clock;

	private volatile boolean shut;

	Readers(InstantSource clock) {
		this.clock = clock;
	}

	/**
	 * Lets nobody in from now on.
	 */
	void shut() {
		this.shut = true;
	}

	/**
	 * Begins a visit.
	 * @return a login of its own
	 * @throws NotOpened where nobody is let in
	 */
	Reader visit() {
		if (this.shut) {
			throw new NotOpened(HttpStatus.SERVICE_UNAVAILABLE,
					"A query that runs away could not be ended here, so Neo4j Browser stays shut. The log of the start says why; the pages and the GraphQL answer as ever.");
		}
		String name = PREFIX + Long.toString(this.clock.instant().getEpochSecond(), BASE) + "-"
				+ HexFormat.of().formatHex(bits(6));
		return new Reader(name, password(name));
	}

	/**
	 * Recognises a visit of the last day.
	 * @param name the name of the user
	 * @param credentials what a client sent
	 * @return whether this process gave out that name with that password
	 */
	boolean know(String name, byte[] credentials) {
		return !this.shut && password(name).matches(credentials)
				&& begun(name).plus(LIFE).isAfter(this.clock.instant());
	}

	private static Instant begun(String name) {
		return Instant.ofEpochSecond(Long.parseLong(name.split("-")[1], BASE));
	}

	private Password password(String name) {
		try {
			Mac seal = Mac.getInstance(SEALING);
			seal.init(new SecretKeySpec(this.key, SEALING));
			return new Password(HexFormat.of().formatHex(seal.doFinal(name.getBytes(StandardCharsets.UTF_8))));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has " + SEALING, ex);
		}
	}

	private byte[] bits(int bytes) {
		byte[] bits = new byte[bytes];
		this.random.nextBytes(bits);
		return bits;
	}

}
