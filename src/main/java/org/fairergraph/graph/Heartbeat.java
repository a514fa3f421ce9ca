package org.fairergraph.graph;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks a server again and again whether it is there, so that its absence is known before
 * anybody asks a question, and so that silence is found out as well as a closed
 * connection. The built-in engine needs none: it lives as long as the application.
 */
@Component
@ConditionalOnProperty("spring.neo4j.uri")
class Heartbeat implements DisposableBean {

	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Heartbeat::thread);

	private final ExecutorService asking = Executors.newCachedThreadPool(Heartbeat::thread);

	private final Graph graph;

	private final GraphSettings settings;

	private final Server server;

	private final ApplicationEventPublisher events;

	Heartbeat(Graph graph, GraphSettings settings, Server server, ApplicationEventPublisher events) {
		this.graph = graph;
		this.settings = settings;
		this.server = server;
		this.events = events;
	}

	@EventListener
	void on(ApplicationReadyEvent ready) {
		long pause = this.settings.heartbeat().toMillis();
		this.clock.scheduleWithFixedDelay(this::beat, pause, pause, TimeUnit.MILLISECONDS);
	}

	private void beat() {
		Future<?> answer = this.asking.submit(() -> this.graph.read(GraphCypher.PING, Map.of()));
		try {
			answer.get(this.settings.patience().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			this.events.publishEvent(new GraphLost(this.server + " does not answer."));
			this.graph.abandon();
		}
		catch (ExecutionException ex) {
			// the door has told already
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void destroy() {
		this.clock.shutdownNow();
		this.asking.shutdownNow();
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "heartbeat");
		thread.setDaemon(true);
		return thread;
	}

}
