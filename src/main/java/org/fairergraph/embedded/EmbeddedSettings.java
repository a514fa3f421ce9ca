package org.fairergraph.embedded;

import java.nio.file.Path;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the built-in Neo4j keeps its store and where it listens.
 *
 * @param folder the folder of the store; made where it is missing
 * @param boltPort the port of the Bolt protocol, on loopback only; 0 for any free one
 * @param reader how much readers may take
 */
@Validated
@ConfigurationProperties("fairer-graph.embedded")
record EmbeddedSettings(@DefaultValue("data") Path folder, @DefaultValue("7687") @Min(0) @Max(65_535) int boltPort,
		@DefaultValue @Valid ReaderLimits reader) {

	/**
	 * The folder as it is found from anywhere.
	 * @return the absolute path
	 */
	Path place() {
		return this.folder.toAbsolutePath().normalize();
	}

}
