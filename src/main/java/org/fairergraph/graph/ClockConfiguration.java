package org.fairergraph.graph;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Tells every room what day it is in the place.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlaceSettings.class)
class ClockConfiguration {

	@Bean
	Clock clock(PlaceSettings settings) {
		return Clock.system(settings.timeZone());
	}

}
