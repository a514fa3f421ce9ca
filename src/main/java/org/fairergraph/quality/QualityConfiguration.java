package org.fairergraph.quality;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/**
 * Reads the settings of this room.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QualitySettings.class)
class QualityConfiguration {

}
