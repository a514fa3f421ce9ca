package org.fairergraph.graph;

import java.time.ZoneId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When it is today in the place that the graph holds.
 *
 * @param timeZone the place's own time zone
 */
@ConfigurationProperties("fairer-graph")
record TimeSettings(@DefaultValue("Europe/London") ZoneId timeZone) {

}
