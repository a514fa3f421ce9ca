package org.fairergraph.quality;

import org.fairergraph.seed.SeedLoaded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets the rules look at the graph after each load. They begin when the door is open and
 * look beside those who ask, so that nobody waits for them, and they keep nothing from
 * starting.
 */
@Component
@ConditionalOnProperty(name = "fairer-graph.seed.mode", havingValue = "load", matchIfMissing = true)
class QualityStart {

	private static final Logger logger = LoggerFactory.getLogger(QualityStart.class);

	private final Reports reports;

	private final QualitySettings settings;

	private volatile boolean loaded;

	QualityStart(Reports reports, QualitySettings settings) {
		this.reports = reports;
		this.settings = settings;
	}

	@EventListener
	void on(SeedLoaded seed) {
		this.loaded = this.settings.afterLoad();
	}

	@EventListener
	void on(AvailabilityChangeEvent<ReadinessState> change) {
		if (this.loaded && change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
			this.loaded = false;
			Thread inspection = new Thread(this::look, "quality");
			inspection.setDaemon(true);
			inspection.start();
		}
	}

	// a graph that is lost meanwhile is told of elsewhere, and loaded again when it is
	// back
	private void look() {
		try {
			logger.info("{}", this.reports.today().summary());
		}
		catch (RuntimeException ex) {
			logger.debug("The rules could not look at the graph", ex);
		}
	}

}
