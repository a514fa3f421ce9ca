package org.fairergraph.operation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Leaves out all that makes traces, and what observes each field of an answer for them,
 * unless the settings say where traces go. What the settings leave out stays so.
 */
class WithoutTraces implements EnvironmentPostProcessor {

	static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";

	static final String EXCLUDE = "spring.autoconfigure.exclude";

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
				.addFirst(new MapPropertySource("withoutTraces", Map.of(EXCLUDE, leftOut(environment))));
		}
	}

	private static String leftOut(ConfigurableEnvironment environment) {
		String[] asked = Binder.get(environment).bind(EXCLUDE, String[].class).orElseGet(() -> new String[0]);
		return String.join(",", Stream.concat(LEFT_OUT.stream(), Stream.of(asked)).distinct().toList());
	}

}
