package org.fairergraph.operation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class WithoutTracesTests {

	private final MockEnvironment environment = new MockEnvironment();

	@ParameterizedTest
	@ValueSource(strings = { WithoutTraces.EXCLUDE, WithoutTraces.EXCLUDE + "[0]" })
	void leavesOutWhatTheSettingsLeaveOutToo(String setting) {
		this.environment.setProperty(setting, "org.example.Other");
		assertThat(leftOut()).contains("org.example.Other")
			.anyMatch((name) -> name.endsWith("OtlpTracingAutoConfiguration"));
	}

	@Test
	void leavesOutNothingWhereTracesGoSomewhere() {
		this.environment.setProperty(WithoutTraces.ENDPOINT, "http://localhost:4318/v1/traces");
		assertThat(leftOut()).isEmpty();
	}

	private String[] leftOut() {
		new WithoutTraces().postProcessEnvironment(this.environment, new SpringApplication());
		return Binder.get(this.environment).bind(WithoutTraces.EXCLUDE, String[].class).orElseGet(() -> new String[0]);
	}

}
