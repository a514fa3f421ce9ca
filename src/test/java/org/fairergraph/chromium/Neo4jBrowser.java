package org.fairergraph.chromium;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Neo4j Browser as somebody sees and uses it.
 *
 * @param page where it is open
 */
record Neo4jBrowser(Page page) {

	private static final String DRAWN = """
			JSON.stringify([...document.querySelector('[data-testid=frame]').querySelectorAll('g.node')].map((node) => ({
				label: node.__data__.labels[0],
				properties: node.__data__.propertyMap,
				fill: node.querySelector('circle.b-outline').getAttribute('fill'),
				caption: [...node.querySelectorAll('text')].map((line) => line.textContent.trim()).join('\\n')
			})))""";

	// a busy machine needs its time to compile all that comes
	private static final double PATIENCE = 60_000;

	/**
	 * Waits until it is connected and has opened the guide.
	 * @return this
	 */
	Neo4jBrowser opened() {
		says(this.page.getByTestId("main"), "You are connected as user reader-");
		says(guide(), "You are looking at the graph as a reader");
		PlaywrightAssertions.assertThat(this.page.locator("input[type=password]")).hasCount(0);
		return this;
	}

	Locator guide() {
		return this.page.locator("#guide-drawer .slide");
	}

	/**
	 * Turns the pages of the guide until one says some words.
	 * @param words what it says
	 */
	void turnTo(String words) {
		this.page.getByTestId("navigationGuides").click();
		this.page.getByTestId("pagination-1").click();
		while (!guide().innerText().contains(words)) {
			this.page.getByTestId("guideNextSlide").click();
		}
	}

	/**
	 * Puts a block of the guide into the editor, as a click does, and runs it.
	 * @param number which block of the page, from 0
	 * @param start how the statement begins
	 * @param words what its answer says
	 */
	void runBlock(int number, String start, String words) {
		guide().locator("pre").nth(number).click();
		runEdited(start, words);
	}

	/**
	 * Types into the editor and runs what stands there.
	 * @param text what is typed
	 * @param words what the answer says
	 */
	void run(String text, String words) {
		editor().focus();
		this.page.keyboard().insertText(text);
		runEdited(text, words);
	}

	/**
	 * Runs what stands in the editor.
	 * @param start how it begins
	 * @param words what the answer says
	 */
	void runEdited(String start, String words) {
		says(this.page.locator("#monaco-main-editor .view-lines"), start);
		editor().press("Control+Enter");
		says(frame(), start);
		says(frame(), words);
	}

	/**
	 * Waits until the newest frame is a picture.
	 * @return the label, the properties, the fill and the caption of each circle
	 */
	List<JsonNode> drawn() {
		says(frame(), "Displaying ");
		return new JsonMapper().readTree((String) this.page.evaluate(DRAWN)).valueStream().toList();
	}

	Locator frame() {
		return this.page.getByTestId("frame").first();
	}

	private Locator editor() {
		return this.page.locator("#monaco-main-editor textarea");
	}

	private static void says(Locator place, String words) {
		PlaywrightAssertions.assertThat(place)
			.containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
	}

}
