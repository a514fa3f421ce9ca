package org.fairergraph.chromium;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import org.jspecify.annotations.Nullable;

/**
 * The Chromium of this machine, or why there is none. Nothing is downloaded.
 *
 * @param playwright what drives it
 * @param running the browser
 * @param absence why there is none
 */
record Chromium(@Nullable Playwright playwright, @Nullable Browser running,
		@Nullable String absence) implements AutoCloseable {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	private static final List<String> ARGUMENTS = List.of("--headless", "--no-sandbox", "--disable-gpu",
			"--disable-background-networking");

	static Chromium start() {
		return executable().map(Chromium::start)
			.orElseGet(() -> new Chromium(null, null, "There is no Chromium on this machine"));
	}

	private static Chromium start(Path executable) {
		try {
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			Browser browser = playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
			return new Chromium(playwright, browser, null);
		}
		catch (PlaywrightException ex) {
			return new Chromium(null, null, "Chromium does not start: " + ex.getMessage());
		}
	}

	private static Optional<Path> executable() {
		return NAMES.stream().flatMap(Chromium::onThePath).filter(Files::isExecutable).findFirst();
	}

	private static Stream<Path> onThePath(String name) {
		return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.map((folder) -> Path.of(folder, name));
	}

	Browser browser() {
		return Objects.requireNonNull(this.running, this.absence);
	}

	@Override
	public void close() {
		if (this.playwright != null) {
			this.playwright.close();
		}
	}

}
