package org.fairergraph.api;

import java.util.List;

import jakarta.validation.constraints.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * By which names this service is called. Whoever runs it behind a proxy, or in a
 * container whose port is mapped, names it here.
 *
 * @param allowedHosts the names; a name without a port stands for itself and for itself
 * at the port of this service, {@code name:*} for any port; where none is named, the
 * names of this machine itself
 */
@Validated
@ConfigurationProperties("fairer-graph")
record HostSettings(
		@DefaultValue List<@Pattern(regexp = HostSettings.HOST, message = HostSettings.RULE) String> allowedHosts) {

	static final String HOST = "([\\p{Alnum}.-]+|\\[[\\p{XDigit}:.]+])(:(\\d{1,5}|\\*))?";

	static final String RULE = "must be a name with or without a port, such as fairer.example.org or localhost:9000";

	private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

	HostSettings {
		allowedHosts = allowedHosts.isEmpty() ? LOOPBACK : List.copyOf(allowedHosts);
	}

}
