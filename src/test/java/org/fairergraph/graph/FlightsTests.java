package org.fairergraph.graph;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FlightsTests {

	private final Flights flights = new Flights();

	@Test
	void callsOffWhatIsUnderWay() {
		CountDownLatch waiting = new CountDownLatch(1);
		CompletableFuture<String> work = CompletableFuture.supplyAsync(
				() -> this.flights.during(() -> interrupted(waiting)) + Thread.currentThread().isInterrupted());
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> waiting.getCount() == 0);
		this.flights.abandon();
		assertThat(work.join()).isEqualTo("called off, false");
	}

	@Test
	void leavesAloneWhatIsDone() {
		this.flights.during(() -> true);
		this.flights.abandon();
		assertThat(Thread.currentThread().isInterrupted()).isFalse();
	}

	private static String interrupted(CountDownLatch waiting) {
		waiting.countDown();
		try {
			new CountDownLatch(1).await();
			return "never";
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return "called off, ";
		}
	}

}
