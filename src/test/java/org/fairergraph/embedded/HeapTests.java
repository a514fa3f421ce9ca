package org.fairergraph.embedded;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeapTests {

	private final AtomicInteger collections = new AtomicInteger();

	private long left;

	private long kept;

	private Instant now = Instant.EPOCH;

	private final Heap heap = new Heap(() -> this.left, 100, this::collect, () -> this.now);

	private void collect() {
		this.collections.incrementAndGet();
		this.left = this.kept;
	}

	@Test
	void isNotTightByWhatWaitsToBeCollected() {
		this.left = 90;
		this.kept = 40;
		assertThat(this.heap.tight()).isFalse();
	}

	@Test
	void isTightByWhatIsInUse() {
		this.left = 90;
		this.kept = 86;
		assertThat(this.heap.tight()).isTrue();
	}

	@Test
	void isNotCollectedWhileThereIsRoom() {
		this.left = 85;
		assertThat(this.heap.tight()).isFalse();
		assertThat(this.collections).hasValue(0);
	}

	@Test
	void isTightWhenItFillsAgainWithinTenSeconds() {
		isNotTightByWhatWaitsToBeCollected();
		this.left = 90;
		assertThat(this.heap.tight()).isTrue();
		assertThat(this.collections).hasValue(1);
	}

	@Test
	void isCollectedAgainAfterTenSeconds() {
		isNotTightByWhatWaitsToBeCollected();
		this.left = 90;
		this.now = this.now.plus(Duration.ofSeconds(10));
		assertThat(this.heap.tight()).isFalse();
	}

}
