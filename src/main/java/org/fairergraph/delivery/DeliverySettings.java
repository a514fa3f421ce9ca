package org.fairergraph.delivery;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How answers are delivered.
 *
 * @param time how long a request may take, all that it reads together
 * @param kept how much memory the answers may take that are kept; 0 to keep none
 */
@ConfigurationProperties("fairer-graph.delivery")
record DeliverySettings(@DefaultValue("30s") Duration time, @DefaultValue("64MB") DataSize kept) {

}
