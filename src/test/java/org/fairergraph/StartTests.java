package org.fairergraph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import org.fairergraph.support.Application;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts that cannot succeed, in processes of their own: each ends with one line and an
 * exit code that is not 0.
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
		refuses(this.folder, line, setting);
	}

	@Test
	void namesThePortForBoltThatIsInUse() throws IOException {
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			refuses(this.folder,
					"The port %d for Bolt is in use by another program; choose another with --fairer-graph.embedded.bolt-port."
						.formatted(other.getLocalPort()),
					"--fairer-graph.embedded.bolt-port=" + other.getLocalPort());
		}
	}

	@Test
	void namesAFolderThatCannotBeWritten() throws IOException {
		Path file = Files.writeString(this.folder.resolve("file"), "no folder");
		refuses(file,
				"The folder %s cannot be written (Not a directory); choose another folder with --fairer-graph.embedded.folder."
					.formatted(file));
	}

	private static void refuses(Path folder, String line, String... settings) {
		try (Application application = Application.start(folder, settings)) {
			assertThat(application.exit()).isEqualTo(1);
			assertThat(application.lines()).filteredOn((printed) -> !printed.contains(" INFO "))
				.containsExactly("fairer-graph: " + line);
		}
	}

}
