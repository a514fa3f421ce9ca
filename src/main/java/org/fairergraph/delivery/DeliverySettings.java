package org.fairergraph.delivery;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How answers are delivered.
 *
 * @param time how long a request may take, all that it reads together
 */
@ConfigurationProperties("fairer-graph.delivery")
record DeliverySettings(@DefaultValue("30s") Duration time) {

}
