package org.fairergraph.graph;

import java.time.ZoneId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the place is, as far as a seed cannot tell.
 *
 * @param timeZone the time zone in which a day begins and ends
 */
@ConfigurationProperties("fairer-graph")
record PlaceSettings(@DefaultValue("Europe/London") ZoneId timeZone) {

}
