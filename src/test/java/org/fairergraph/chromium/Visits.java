package org.fairergraph.chromium;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;

/**
 * Opens pages of the application, each in a browser profile of its own.
 */
final class Visits implements AutoCloseable {

	static final int NARROW = 320;

	static final int WIDE = 1280;

	static final int HEIGHT = 900;

	private final Browser browser;

	private final String origin;

	private final List<BrowserContext> open = new ArrayList<>();

	Visits(Browser browser, String origin) {
		this.browser = browser;
		this.origin = origin;
	}

	Visit wide(String path) {
		return at(WIDE, path);
	}

	Visit narrow(String path) {
		return at(NARROW, path);
	}

	Visit at(int width, String path) {
		return open(new Browser.NewContextOptions().setViewportSize(width, HEIGHT), path);
	}

	Visit withoutScript(String path) {
		return open(new Browser.NewContextOptions().setViewportSize(WIDE, HEIGHT).setJavaScriptEnabled(false), path);
	}

	Visit open(Browser.NewContextOptions options, String path) {
		BrowserContext context = this.browser.newContext(options.setBaseURL(this.origin).setLocale("en-GB"));
		this.open.add(context);
		return Visit.start(context.newPage(), this.origin).to(path);
	}

	String origin() {
		return this.origin;
	}

	@Override
	public void close() {
		this.open.forEach(BrowserContext::close);
	}

}
