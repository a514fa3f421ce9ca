package org.fairergraph.embedded;

import java.lang.ref.Reference;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GarbageCollectionsTests {

	private static final int MUCH = 64 * 1024 * 1024;

	private final GarbageCollections collections = new GarbageCollections();

	@Test
	void leaveWhatIsHeld() {
		byte[] held = new byte[MUCH];
		System.gc();
		assertThat(this.collections.left()).isGreaterThan(MUCH);
		Reference.reachabilityFence(held);
	}

	@Test
	void leaveOutWhatNobodyHolds() {
		leaveWhatIsHeld();
		long before = this.collections.left();
		System.gc();
		assertThat(this.collections.left()).isLessThan(before - MUCH / 2);
	}

}
