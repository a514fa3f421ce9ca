package org.fairergraph.chromium;

import java.net.HttpURLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import org.jspecify.annotations.Nullable;

/**
 * One visitor on one page, with what the page did behind the visitor's back.
 */
final class Visit {

	private static final String RUN_AXE = """
			axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((found) =>
				found.violations.flatMap((rule) => rule.nodes.map((node) =>
					`${rule.id}: ${node.target} ${node.failureSummary}`)))""";

	private static final String WATCH_SHIFTS = """
			window.shifts = 0;
			new PerformanceObserver((list) => list.getEntries().forEach((entry) => { window.shifts += entry.value; }))
				.observe({ type: 'layout-shift', buffered: true });
			""";

	private static final RequestOptions HTML = RequestOptions.create().setHeader("Accept", "text/html");

	private static final int MOST_STOPS = 300;

	private final Page page;

	private final List<String> requests = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	private @Nullable Response response;

	private Visit(Page page) {
		this.page = page;
	}

	static Visit start(Page page, String origin) {
		Visit visit = new Visit(page);
		page.addInitScript(WATCH_SHIFTS);
		page.onRequest((request) -> visit.requests.add(request.url()));
		page.onPageError(visit.complaints::add);
		page.onConsoleMessage((message) -> visit.complaints.add(message.text()));
		return visit;
	}

	Visit to(String path) {
		this.response = this.page.navigate(path);
		return this;
	}

	Page page() {
		return this.page;
	}

	int status() {
		return response().status();
	}

	String html() {
		// to the driver a 300 is on its way to elsewhere, and has no text
		boolean choices = status() == HttpURLConnection.HTTP_MULT_CHOICE;
		return choices ? this.page.request().get(response().url(), HTML).text() : response().text();
	}

	private Response response() {
		return Objects.requireNonNull(this.response);
	}

	/**
	 * Opens everything that is folded.
	 * @return this
	 */
	Visit unfolded() {
		this.page.evaluate(
				"document.querySelectorAll('details:not([open])').forEach((one) => { one.open = one.dataset.unfolded = true; })");
		return this;
	}

	/**
	 * Folds again what was unfolded.
	 * @return this
	 */
	Visit folded() {
		this.page.evaluate("document.querySelectorAll('[data-unfolded]').forEach((one) => { one.open = false; })");
		return this;
	}

	/**
	 * Makes the window as wide as said; the page is not asked for again.
	 * @param width in pixels
	 * @return this
	 */
	Visit of(int width) {
		this.page.setViewportSize(width, Visits.HEIGHT);
		return this;
	}

	/**
	 * What axe finds against WCAG 2.2 AA.
	 * @return a line for each rule and place
	 */
	List<?> violations() {
		this.page.evaluate(AxeBuilder.getAxeScript());
		return (List<?>) this.page.evaluate(RUN_AXE);
	}

	/**
	 * How far the page can be scrolled sideways.
	 * @return in pixels
	 */
	int sideways() {
		return (int) this.page
			.evaluate("Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");
	}

	/**
	 * How much of the page moved by itself while it was being drawn.
	 * @return the sum of the browser's own measure
	 */
	double shift() {
		this.page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))");
		return ((Number) this.page.evaluate("window.shifts")).doubleValue();
	}

	/**
	 * What was asked for, the pages themselves included.
	 * @return the addresses
	 */
	List<String> requests() {
		return this.requests;
	}

	/**
	 * What the browser complained of, such as a broken content security policy.
	 * @return its words
	 */
	List<String> complaints() {
		return this.complaints;
	}

	/**
	 * Goes through the page with the Tab key.
	 * @return what the keyboard stood on, from first to last
	 */
	List<String> stops() {
		List<String> stops = new ArrayList<>();
		this.page.keyboard().press("Tab");
		while (!(boolean) this.page.evaluate("document.activeElement === document.body") && stops.size() < MOST_STOPS) {
			stops.add(focused());
			this.page.keyboard().press("Tab");
		}
		return stops;
	}

	private String focused() {
		return String.valueOf(this.page.evaluate(
				"""
						((one) => (one.labels?.[0] ?? one).textContent.replace(/\\s+/g, ' ').trim())(document.activeElement)"""));
	}

}
