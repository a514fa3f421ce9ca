package org.fairergraph.graph;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Tells every room what day it is in the place.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TimeSettings.class)
class ClockConfiguration {

	@Bean
	Clock clock(TimeSettings settings) {
		return Clock.system(settings.timeZone());
	}

}
