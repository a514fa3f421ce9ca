package org.fairergraph.embedded;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the engine cannot be given its checkpoints, no reader is let in.
 */
@Tag("engine")
class ShutDoorTests {

	@Test
	void letsOnlyTheApplicationInWhereAQueryCouldNotBeEnded(@TempDir Path folder) throws Exception {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-cp", System.getProperty("java.class.path")));
		command.addAll(List.of(System.getProperty("engine.jvm", "-ea").split(" ")));
		command.addAll(List.of(ShutDoor.class.getName(), folder.toString()));
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(new File(folder.toFile(), "printed.txt"))
			.start();
		assertThat(process.waitFor()).isZero();
		assertThat(folder.resolve("printed.txt")).content(StandardCharsets.UTF_8)
			.contains("[ValueBooleanLogic] cannot be changed", "fairer: in",
					"reader: Neo.ClientError.Security.Unauthorized",
					"page: 503 SERVICE_UNAVAILABLE A query that runs away could not be ended here");
	}

}
