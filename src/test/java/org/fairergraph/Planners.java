package org.fairergraph;

import java.time.Duration;
import java.util.Comparator;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;

/**
 * Clients that ask the first question again and again, all at once, and remember what
 * they heard.
 */
final class Planners {

	private final Queue<Heard> heard = new ConcurrentLinkedQueue<>();

	private final AtomicLong asked = new AtomicLong();

	private final ServedApplication application;

	private final ExecutorService planners;

	private volatile boolean asking = true;

	Planners(ServedApplication application, int number) {
		this.application = application;
		this.planners = Executors.newFixedThreadPool(number);
		IntStream.range(0, number).forEach((planner) -> this.planners.execute(this::ask));
	}

	private void ask() {
		while (this.asking) {
			long begun = System.nanoTime();
			String answer = this.application.askAnew(this.asked.incrementAndGet());
			this.heard.add(new Heard(answer, begun, System.nanoTime()));
			if (answer.equals("UNAVAILABLE")) {
				// as a client does that is told to come back
				LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
			}
		}
	}

	long heard(String answer) {
		return this.heard.stream().filter((one) -> one.answer.equals(answer)).count();
	}

	boolean heardSince(long moment, String answer) {
		return this.heard.stream().anyMatch((one) -> one.begun > moment && one.answer.equals(answer));
	}

	Set<String> answers() {
		return this.heard.stream().map(Heard::answer).collect(Collectors.toSet());
	}

	/**
	 * How long the slowest request took of those that were under way some time.
	 * @param from when that time began
	 * @param until when it ended
	 * @return from its first byte to its answer
	 */
	Duration longest(long from, long until) {
		return this.heard.stream()
			.filter((one) -> one.ended > from && one.begun < until)
			.map((one) -> Duration.ofNanos(one.ended - one.begun))
			.max(Comparator.naturalOrder())
			.orElseThrow();
	}

	/**
	 * Lets each ask to the end what it is asking, and no more.
	 */
	void end() {
		this.asking = false;
		this.planners.shutdown();
		Awaitility.await().atMost(Duration.ofMinutes(4)).until(this.planners::isTerminated);
	}

	private record Heard(String answer, long begun, long ended) {

	}

}
