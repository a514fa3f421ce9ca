package org.fairergraph;

import java.nio.file.Path;
import java.util.List;

import org.fairergraph.support.Application;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a start does with the seed, in processes of their own.
 */
@Tag("process")
class SeedModeTests {

	private static final String LOCATION = "--fairer-graph.seed.location=";

	private static final String SMALLEST = LOCATION + "src/test/resources/places/smallest";

	// complete in itself: the overlay brings every file that its rules look at
	private static final String BROKEN = LOCATION + "src/test/resources/broken/incomplete-description/nothing-said";

	private static final String QUALITY = "--fairer-graph.seed.mode=quality";

	private static final String DIFF = "--fairer-graph.seed.mode=diff";

	@TempDir
	Path folder;

	@Test
	void checksWithoutOpeningTheStore() {
		try (Application application = start(SMALLEST, "--fairer-graph.seed.mode=check")) {
			assertThat(application.exit()).isZero();
			assertThat(application.lines()).containsExactly("src/test/resources/places/smallest: no finding");
		}
		assertThat(this.folder.resolve("store")).doesNotExist();
	}

	@Test
	void endsACheckWithOneWhereARuleIsBroken() {
		try (Application application = start(BROKEN, "--fairer-graph.seed.mode=check")) {
			assertThat(application.exit()).isEqualTo(1);
			assertThat(application.lines()).contains("datapackage.json:1:1: incomplete-description: 'title' is missing")
				.last()
				.asString()
				.endsWith("nothing-said: 4 findings");
		}
	}

	@Test
	void refusesToLoadABrokenSeedWithItsReportAndNoTrace() {
		try (Application application = start(BROKEN)) {
			assertThat(application.exit()).isEqualTo(1);
			assertThat(application.lines()).contains("datapackage.json:1:1: incomplete-description: 'title' is missing")
				.noneMatch((line) -> line.startsWith("\tat "))
				.last()
				.isEqualTo("fairer-graph: The seed has 4 findings (above), and the graph stays as it is.");
		}
	}

	@Test
	void tellsOfTheGraphThatIsHeldAndServesNothing() {
		List<String> empty = ended(1, QUALITY);
		assertThat(empty)
			.contains("ERROR release-not-one: the graph: there are 0 releases; load a seed, which leaves one")
			.noneMatch((line) -> line.contains("Ready:"));
		assertThat(empty).last().asString().endsWith(" rules: ERROR 1, WARNING 0, NOTE 0");
		assertThat(ended(0, DIFF)).contains("A load would add 14, change 0 and withdraw 0 nodes and relationships.");
		load();
	}

	private void load() {
		try (Application application = start(SMALLEST)) {
			application.line("Ready:");
			assertThat(application.line("Quality of the graph by ")).contains("ERROR 0, WARNING 3, NOTE ");
			application.terminate();
			application.exit();
			assertThat(application.lines()).anyMatch((line) -> line.contains("added: 14, changed: 0, withdrawn: 0"));
		}
	}

	private List<String> ended(int code, String mode) {
		try (Application application = start(SMALLEST, mode)) {
			assertThat(application.exit()).isEqualTo(code);
			return application.lines();
		}
	}

	private Application start(String... settings) {
		return Application.start(this.folder.resolve("store"), settings);
	}

}
