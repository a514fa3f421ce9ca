package org.fairergraph.embedded;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for who is known as a reader, and for how long.
 */
class ReadersTests {

	private static final Duration DAY = Duration.ofDays(1);

	private Instant now = Instant.parse("2026-11-24T12:00:00Z");

	private final Readers readers = new Readers(() -> this.now);

	private final Reader visit = this.readers.visit();

	@Test
	void knowsAVisitForADay() {
		this.now = this.now.plus(DAY).minusSeconds(1);
		assertThat(known(this.visit.name(), this.visit.password())).isTrue();
	}

	@Test
	void knowsNoVisitOfTheDayBefore() {
		this.now = this.now.plus(DAY);
		assertThat(known(this.visit.name(), this.visit.password())).isFalse();
	}

	@Test
	void knowsNoVisitOfAnotherStart() {
		Reader other = new Readers(() -> this.now).visit();
		assertThat(known(other.name(), other.password())).isFalse();
	}

	@Test
	void givesNoVisitMoreTimeThanItsNameSays() {
		String later = this.visit.name().replaceFirst("-[^-]+-", "-zzzzzz-");
		assertThat(later).isNotEqualTo(this.visit.name());
		assertThat(known(later, this.visit.password())).isFalse();
	}

	@Test
	void knowsNobodyByThePasswordOfAnother() {
		Reader other = this.readers.visit();
		assertThat(known(this.visit.name(), other.password())).isFalse();
		assertThat(known(other.name(), other.password())).isTrue();
	}

	@Test
	void knowsNobodyByAPartOfAPassword() {
		String password = this.visit.password().text();
		assertThat(known(this.visit.name(), new Password(password.substring(1)))).isFalse();
		assertThat(known(this.visit.name(), new Password(""))).isFalse();
		assertThat(known(this.visit.name(), new Password(password.toUpperCase(Locale.ROOT)))).isFalse();
	}

	@Test
	void showsInANameOnlyWhenTheVisitBegan() {
		assertThat(this.visit.name()).matches("reader-[0-9a-z]{6}-[0-9a-f]{12}");
		assertThat(this.visit.toString()).contains(this.visit.name()).doesNotContain(this.visit.password().text());
		assertThat(this.visit.password().text()).hasSize(64).doesNotContain(this.visit.name().split("-")[2]);
	}

	private boolean known(String name, Password password) {
		return this.readers.know(name, password.text().getBytes(StandardCharsets.UTF_8));
	}

}
