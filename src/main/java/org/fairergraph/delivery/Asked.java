package org.fairergraph.delivery;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * A request, as far as its answer depends on it.
 *
 * @param method how it is sent
 * @param parameters what stands in its address
 * @param accept the kinds of answer that are wanted
 * @param type the kind of its body
 * @param body the hash of its body
 */
record Asked(String method, @Nullable String parameters, @Nullable String accept, @Nullable String type, String body) {

	static Asked of(HttpServletRequest request, byte[] body) {
		return new Asked(request.getMethod(), request.getQueryString(), request.getHeader(HttpHeaders.ACCEPT),
				request.getContentType(), hash(body));
	}

	/**
	 * A hash that nobody can arrange to be that of something else.
	 * @param bytes anything
	 * @return its SHA-256, in hexadecimal digits
	 */
	static String hash(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
