package org.fairergraph.operation;

import java.util.List;
import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Leaves out all that makes traces, and what observes each field of an answer for them,
 * unless the settings say where traces go.
 */
class WithoutTraces implements EnvironmentPostProcessor {

	static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";

	private static final String BOOT = "org.springframework.boot.";

	private static final List<String> LEFT_OUT = List.of(
			BOOT + "graphql.autoconfigure.observation.GraphQlObservationAutoConfiguration",
			BOOT + "opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration",
			BOOT + "opentelemetry.autoconfigure.logging.OpenTelemetryLoggingAutoConfiguration",
			BOOT + "opentelemetry.autoconfigure.logging.otlp.OtlpLoggingAutoConfiguration",
			BOOT + "micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration",
			BOOT + "micrometer.tracing.opentelemetry.autoconfigure.otlp.OtlpTracingAutoConfiguration",
			BOOT + "micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration",
			BOOT + "micrometer.tracing.autoconfigure.NoopTracerAutoConfiguration");

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (environment.getProperty(ENDPOINT, "").isEmpty()) {
			environment.getPropertySources()
				.addLast(new MapPropertySource("withoutTraces",
						Map.of("spring.autoconfigure.exclude", String.join(",", LEFT_OUT))));
		}
	}

}
