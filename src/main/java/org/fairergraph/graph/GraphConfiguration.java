package org.fairergraph.graph;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads the settings of this room.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ GraphSettings.class, TimeSettings.class })
class GraphConfiguration {

	@Bean
	Clock clock(TimeSettings settings) {
		return Clock.system(settings.timeZone());
	}

}
