package org.fairergraph;

import java.nio.file.Path;

import org.fairergraph.support.Application;
import org.fairergraph.support.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a start does with the seed.
 */
@Tag("process")
class SeedModeTests {

	private static final String LOCATION = "--fairer-graph.seed.location=";

	private static final String SMALLEST = LOCATION + "src/test/resources/places/smallest";

	// complete in itself: the overlay brings every file that its rules look at
	private static final String BROKEN = LOCATION + "src/test/resources/broken/incomplete-description/nothing-said";

	private static final String CHECK = "--fairer-graph.seed.mode=check";

	private static final String QUALITY = "--fairer-graph.seed.mode=quality";

	private static final String DIFF = "--fairer-graph.seed.mode=diff";

	@TempDir
	Path folder;

	@Test
	void checksWithoutOpeningTheStore() {
		try (Application application = Application.start(this.folder.resolve("store"), SMALLEST, CHECK)) {
			assertThat(application.exit()).isZero();
			assertThat(application.lines()).containsExactly("src/test/resources/places/smallest: no finding");
		}
		assertThat(this.folder.resolve("store")).doesNotExist();
	}

	@Test
	void endsACheckWithOneWhereARuleIsBroken() {
		Run check = Run.of(this.folder, BROKEN, CHECK);
		assertThat(check.code()).isEqualTo(1);
		assertThat(check.lines()).contains("datapackage.json:1:1: incomplete-description: 'title' is missing")
			.last()
			.asString()
			.endsWith("nothing-said: 4 findings");
	}

	@Test
	void refusesToLoadABrokenSeedWithItsReportAndNoTrace() {
		Run load = Run.of(this.folder, BROKEN);
		assertThat(load.code()).isEqualTo(1);
		assertThat(load.lines()).contains("datapackage.json:1:1: incomplete-description: 'title' is missing")
			.noneMatch((line) -> line.startsWith("\tat "))
			.last()
			.isEqualTo("fairer-graph: The seed has 4 findings (above), and the graph stays as it is.");
	}

	@Test
	void tellsOfTheGraphThatIsHeldAndServesNothing() {
		Run empty = Run.of(this.folder, SMALLEST, QUALITY);
		assertThat(empty.code()).isEqualTo(1);
		assertThat(empty.lines())
			.contains("ERROR release-not-one: the graph: there are 0 releases; load a seed, which leaves one")
			.noneMatch((line) -> line.contains("Ready:"));
		assertThat(empty.lines()).last().asString().endsWith(" rules: ERROR 1, WARNING 0, NOTE 0");
		Run difference = Run.of(this.folder, SMALLEST, DIFF);
		assertThat(difference.code()).isZero();
		assertThat(difference.lines())
			.contains("A load would add 14, change 0 and withdraw 0 nodes and relationships.");
	}

	@Test
	void loadsAndLooksAtWhatItHasLoaded() {
		try (Application application = Application.start(this.folder, SMALLEST)) {
			application.line("Ready:");
			assertThat(application.line("Quality of the graph by ")).contains("ERROR 0, WARNING 3, NOTE ");
			application.terminate();
			application.exit();
			assertThat(application.lines()).anyMatch((line) -> line.contains("added: 14, changed: 0, withdrawn: 0"));
		}
	}

}
