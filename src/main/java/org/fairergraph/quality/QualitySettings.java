package org.fairergraph.quality;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the rules look at the graph.
 *
 * @param afterLoad whether they look after each load; otherwise they look when the first
 * person asks
 */
@ConfigurationProperties("fairer-graph.quality")
record QualitySettings(@DefaultValue("true") boolean afterLoad) {

}
