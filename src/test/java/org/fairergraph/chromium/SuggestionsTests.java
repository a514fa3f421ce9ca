package org.fairergraph.chromium;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Suggestions help those who type, and stand in nobody's way.
 */
@InChromium
class SuggestionsTests {

	private static final String API = "**/graphql";

	private static final long SECOND = 1000;

	private Visit visit;

	private Page page;

	private Locator topic;

	private Locator list;

	@BeforeEach
	void start(Visits visits) {
		this.visit = visits.wide("/");
		this.page = this.visit.page();
		this.topic = this.page.locator("#about");
		this.list = this.page.locator("#about-suggestions");
	}

	@Test
	void findThePlannersWordWithTheTopicUnderIt() {
		this.topic.pressSequentially("damp");
		PlaywrightAssertions.assertThat(this.list.getByRole(AriaRole.OPTION).first())
			.containsText("Housing quality and hazards");
	}

	@Test
	void tellAreasOfOneNameApart() {
		this.page.locator("#in").pressSequentially("church");
		PlaywrightAssertions.assertThat(this.page.locator("#in-suggestions")).containsText("ward in Sefton");
	}

	@Test
	void markNothingBeforeTheArrowDoes() {
		type("damp");
		PlaywrightAssertions.assertThat(this.list).isVisible();
		assertThat(this.list.locator("[aria-selected=true]").count()).isZero();
		this.topic.press("ArrowDown");
		PlaywrightAssertions.assertThat(this.topic).hasAttribute("aria-activedescendant", "about-suggestions-0");
		assertThat(this.list.locator("[aria-selected=true]").count()).isOne();
	}

	@Test
	void takeTheMarkedOneWithoutSending() {
		type("damp");
		PlaywrightAssertions.assertThat(this.list).isVisible();
		this.topic.press("ArrowDown");
		this.topic.press("Enter");
		PlaywrightAssertions.assertThat(this.topic).hasValue("damp and mould");
		PlaywrightAssertions.assertThat(this.list).isHidden();
		assertThat(this.page.url()).endsWith("/");
	}

	@Test
	void takeTheOneThatIsClicked() {
		type("damp");
		this.list.locator("li").first().click();
		PlaywrightAssertions.assertThat(this.topic).hasValue("damp and mould");
		PlaywrightAssertions.assertThat(this.topic).isFocused();
	}

	@Test
	void sendWhatWasTypedWhereNothingIsMarked() {
		this.page.locator("#in").fill("Halton");
		type("housing");
		PlaywrightAssertions.assertThat(this.list).isVisible();
		this.topic.press("Enter");
		this.page.waitForURL("**/who-acts/housing/halton");
	}

	@Test
	void closeOnEscapeAndKeepTheWord() {
		type("damp");
		PlaywrightAssertions.assertThat(this.list).isVisible();
		this.topic.press("Escape");
		PlaywrightAssertions.assertThat(this.list).isHidden();
		PlaywrightAssertions.assertThat(this.topic).hasValue("damp");
		PlaywrightAssertions.assertThat(this.topic).hasAttribute("aria-expanded", "false");
	}

	@Test
	void leaveTheWordAsItIsOnTab() {
		type("damp");
		PlaywrightAssertions.assertThat(this.list).isVisible();
		this.topic.press("ArrowDown");
		this.topic.press("Tab");
		PlaywrightAssertions.assertThat(this.topic).hasValue("damp");
		PlaywrightAssertions.assertThat(this.list).isHidden();
	}

	@Test
	void closeWhereNothingFits() {
		type("housing");
		PlaywrightAssertions.assertThat(this.list).isVisible();
		type("zzqqxxjj");
		PlaywrightAssertions.assertThat(this.list).isHidden();
	}

	@Test
	void beginAtTwoLetters() {
		holdTheClock();
		type("d");
		this.page.clock().runFor(SECOND);
		assertThat(this.visit.requests()).noneMatch((address) -> address.endsWith("/graphql"));
		type("da");
		this.page.waitForRequest(API, () -> this.page.clock().runFor(SECOND));
	}

	@Test
	void areAnnouncedAfterASecond() {
		holdTheClock();
		type("damp");
		this.page.clock().runFor(SECOND / 2);
		PlaywrightAssertions.assertThat(this.list).isVisible();
		PlaywrightAssertions.assertThat(news()).isEmpty();
		this.page.clock().runFor(SECOND);
		PlaywrightAssertions.assertThat(news()).containsText("Use the up and down arrow keys.");
	}

	@Test
	void forgetAnAnswerThatComesTooLate() {
		List<Route> held = new ArrayList<>();
		this.page.route(API, (route) -> {
			if (route.request().postData().contains("\"damp\"")) {
				held.add(route);
			}
			else {
				route.resume();
			}
		});
		this.page.waitForRequest(API, () -> type("damp"));
		this.page.waitForResponse(API, () -> type("housing qual"));
		PlaywrightAssertions.assertThat(this.list).containsText("Housing quality");
		String shown = this.list.innerText();
		this.page.waitForResponse(API, () -> held.get(0).resume());
		assertThat(this.list.innerText()).isEqualTo(shown);
	}

	@Test
	void staySilentWhereTheApiFails() {
		this.page.route(API, (route) -> route.fulfill(new Route.FulfillOptions().setBody("not JSON")));
		this.page.waitForResponse(API, () -> type("damp"));
		PlaywrightAssertions.assertThat(this.list).isHidden();
		assertThat(this.visit.complaints()).isEmpty();
	}

	@Test
	void areForEverybody() {
		type("damp");
		PlaywrightAssertions.assertThat(this.list).isVisible();
		this.topic.press("ArrowDown");
		assertThat(this.visit.violations()).isEmpty();
		assertThat(this.visit.complaints()).isEmpty();
	}

	/**
	 * All at once: letter by letter, a slow machine asks for the half of a word too.
	 */
	private void type(String text) {
		this.topic.fill(text);
	}

	/**
	 * A clock that is only installed goes on by itself between two steps of a test.
	 */
	private void holdTheClock() {
		this.page.clock().install(new Clock.InstallOptions().setTime(0));
		this.page.clock().pauseAt(SECOND);
	}

	private Locator news() {
		return this.page.locator("#about ~ [role=status]");
	}

}
