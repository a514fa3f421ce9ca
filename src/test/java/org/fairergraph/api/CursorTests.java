package org.fairergraph.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CursorTests {

	private static final String SCOPE = "partners housing Halton";

	private static final String KEY = "halton borough council\torganisation:halton-council";

	@ParameterizedTest
	@ValueSource(strings = { KEY, "", "é\uD83C\uDFE0", "\u0000" })
	void remembersAKey(String key) {
		assertThat(Cursor.key(SCOPE, Cursor.of(SCOPE, key), "after")).isEqualTo(key);
	}

	@Test
	void beginsAtTheFirstPageWithoutACursor() {
		assertThat(Cursor.key(SCOPE, null, "after")).isEmpty();
	}

	@Test
	void staysTheSameFromReleaseToRelease() {
		assertThat(Cursor.of("scope", "key")).isEqualTo("AWYiOSJoAfbca2V5");
	}

	@Test
	void fitsAWebAddress() {
		assertThat(Cursor.of(SCOPE, KEY)).matches("[A-Za-z0-9_-]+");
	}

	@Test
	void refusesACursorCutOffAnywhere() {
		String cursor = Cursor.of(SCOPE, KEY);
		IntStream.range(0, cursor.length()).forEach((end) -> refuses(cursor.substring(0, end)));
	}

	@Test
	void refusesACursorWithAnyLetterAltered() {
		String cursor = Cursor.of(SCOPE, KEY);
		IntStream.range(0, cursor.length()).forEach((at) -> {
			char other = (cursor.charAt(at) == 'A') ? 'B' : 'A';
			refuses(cursor.substring(0, at) + other + cursor.substring(at + 1));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense", "AAAAAAAAAAAAAAAA", "!!!", "é", "MQ==", " " })
	void refusesAnInventedCursor(String invented) {
		refuses(invented);
	}

	@Test
	void refusesAKeyInPlainBase64() {
		refuses(Base64.getUrlEncoder().withoutPadding().encodeToString(KEY.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void refusesACursorOfOtherArguments() {
		refuses(Cursor.of("partners housing Sefton", KEY));
		refuses(Cursor.of("", KEY));
	}

	@Test
	void refusesACursorWithSomethingAdded() {
		String cursor = Cursor.of(SCOPE, KEY);
		refuses(cursor + "A");
		refuses(cursor + "=");
		refuses(" " + cursor);
	}

	private static void refuses(String cursor) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Cursor.key(SCOPE, cursor, "after"))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(ErrorCode.BAD_CURSOR))
			.satisfies((refusal) -> assertThat(refusal.details()).containsEntry("argument", "after"));
	}

}
