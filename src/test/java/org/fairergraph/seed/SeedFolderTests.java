package org.fairergraph.seed;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SeedFolderTests {

	@Test
	void findsTheSameFilesInAFolderUnderAnAddressAndInTheClassPath() {
		String folder = "src/test/resources/places/smallest";
		assertThat(SeedSource.at(folder).digest()).isEqualTo(SeedSource.at(Path.of(folder).toUri().toString()).digest())
			.isEqualTo(SeedSource.at("classpath:places/smallest").digest());
		assertThat(SeedFolder.read(folder)).hasSize(9);
	}

	@Test
	void leavesOutWhatIsNotLoaded() {
		assertThat(SeedFolder.read("src/test/resources/places/riverside")).extracting(SeedFile::name)
			.contains("datapackage.json", "nodes/Area.csv", "relationships/OWNS.csv")
			.doesNotContain("README.md");
	}

	@ParameterizedTest
	@ValueSource(strings = { "no/such/folder", "classpath:no/such/folder", "pom.xml" })
	void saysThatThereIsNoSeed(String location) {
		assertThatExceptionOfType(SeedRefused.class).isThrownBy(() -> SeedFolder.read(location))
			.withMessageContaining("fairer-graph.seed.location");
	}

}
