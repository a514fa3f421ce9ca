package org.fairergraph.api;

import java.time.Duration;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much one GraphQL request may ask for. A request that asks for more is refused
 * before anything is looked up, with TOO_COSTLY and the bound that it broke.
 *
 * @param depth how deep fields may be nested
 * @param fields how many fields a document may have, those of a fragment counted wherever
 * it is spread
 * @param rootFields how many fields of those may be questions of their own
 * @param aliases how many fields may have a name of the client's own
 * @param directives how many directives there may be
 * @param nodes how many things the pages of a request may hold at most, all together
 * @param tokens how many words and marks a document may have
 * @param body how long the body of a request may be
 * @param bodyTime how long it may take to arrive
 */
@Validated
@ConfigurationProperties("fairer-graph.bounds")
record Bounds(@DefaultValue("20") @Min(1) int depth, @DefaultValue("1000") @Min(1) int fields,
		@DefaultValue("20") @Min(1) int rootFields, @DefaultValue("100") @Min(0) int aliases,
		@DefaultValue("50") @Min(0) int directives, @DefaultValue("50000") @Min(1) int nodes,
		@DefaultValue("5000") @Min(1) int tokens, @DefaultValue("256KB") DataSize body,
		@DefaultValue("10s") Duration bodyTime) {

}
