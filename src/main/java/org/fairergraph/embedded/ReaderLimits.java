package org.fairergraph.embedded;

import java.time.Duration;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of the engine readers may take, all of it less than what the application
 * needs.
 *
 * @param time how long one transaction may last, whatever the client asks for
 * @param memory how much memory one transaction may hold
 * @param transactions how many transactions all readers together may run at a time
 * @param connections how many connections of Neo4j Browser there may be at a time
 */
record ReaderLimits(@DefaultValue("30s") Duration time, @DefaultValue("64MB") DataSize memory,
		@DefaultValue("12") @Min(1) int transactions, @DefaultValue("100") @Min(1) int connections) {

}
