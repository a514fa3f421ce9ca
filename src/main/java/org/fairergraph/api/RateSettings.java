package org.fairergraph.api;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many requests one client may send; the addresses of one IPv6 network (its first 64
 * bits) are one client.
 *
 * @param requests how many within the time; 0 for any number
 * @param per the time
 * @param client the header in which a proxy tells who the client is; without it, the
 * address from which a request comes
 */
@Validated
@ConfigurationProperties("fairer-graph.rate-limit")
record RateSettings(@DefaultValue("0") @Min(0) int requests, @DefaultValue("1m") Duration per,
		@Nullable String client) {

}
