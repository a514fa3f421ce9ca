package org.fairergraph.graph;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.neo4j.driver.observation.micrometer.ConnectionPoolMetricsHandler;
import org.neo4j.driver.observation.micrometer.MicrometerObservationProvider;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Lets the driver tell how many connections it has and uses. What else it can tell of
 * each statement is for traces alone, so without traces it speaks to a registry of its
 * own, where nobody else listens.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
class PoolConfiguration {

	private static final String TRACES = "management.opentelemetry.tracing.export.otlp.endpoint";

	// without an order it comes after Boot's own, which would observe all for everybody
	@Bean
	ConfigBuilderCustomizer poolFigures(ObservationRegistry shared, MeterRegistry figures, Environment environment) {
		boolean traced = !environment.getProperty(TRACES, "").isEmpty();
		ObservationRegistry registry = traced ? shared : ObservationRegistry.create();
		registry.observationConfig().observationHandler(new ConnectionPoolMetricsHandler(figures));
		return (builder) -> builder.withObservationProvider(MicrometerObservationProvider.builder(registry).build());
	}

}
