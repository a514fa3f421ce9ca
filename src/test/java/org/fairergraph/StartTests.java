package org.fairergraph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.fairergraph.support.Application;
import org.fairergraph.support.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts that cannot succeed: each ends with one line and an exit code that is not 0.
 */
@Tag("process")
class StartTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"--fairer-graph.embedded.bolt-port=99999|The setting --fairer-graph.embedded.bolt-port is '99999', but must be less than or equal to 65535.",
			"--fairer-graph.embedded.bolt-port=many|The setting --fairer-graph.embedded.bolt-port is 'many', but must be a whole number.",
			"--fairer-graph.graph.read-timeout=soon|The setting --fairer-graph.graph.read-timeout is 'soon', but must be a length of time such as 10s." })
	void namesASettingThatCannotBe(String setting, String line) {
		assertThat(refusal(Run.of(this.folder, setting))).isEqualTo(line);
	}

	@Test
	void namesThePortForBoltThatIsInUse() throws IOException {
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThat(refusal(Run.of(this.folder, "--fairer-graph.embedded.bolt-port=" + other.getLocalPort())))
				.isEqualTo(
						"The port %d for Bolt is in use by another program; choose another with --fairer-graph.embedded.bolt-port."
							.formatted(other.getLocalPort()));
		}
	}

	@Test
	void namesAFolderThatCannotBeWritten() throws IOException {
		Path file = Files.writeString(this.folder.resolve("file"), "no folder");
		try (Application application = Application.start(file)) {
			assertThat(application.exit()).isEqualTo(1);
			assertThat(application.lines()).containsExactly(
					"fairer-graph: The folder %s cannot be written (Not a directory); choose another folder with --fairer-graph.embedded.folder."
						.formatted(file));
		}
	}

	private static String refusal(Run run) {
		assertThat(run.code()).isEqualTo(1);
		List<String> lines = run.lines().stream().filter((line) -> !line.contains(" INFO ")).toList();
		assertThat(lines).hasSize(1);
		return lines.get(0).replaceFirst("^fairer-graph: ", "");
	}

}
