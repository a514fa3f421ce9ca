package org.fairergraph.chromium;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What planners come for, from the first field to the thing they came for.
 */
@InChromium
class JourneyTests {

	private static final String ANSWER = "/who-acts/housing/halton?as-of=2026-11-24";

	@Test
	void asksWithScript(Visits visits) {
		ask(visits.wide("/").page());
	}

	@Test
	void asksWithoutScript(Visits visits) {
		ask(visits.withoutScript("/").page());
	}

	private void ask(Page page) {
		page.locator("#about").fill("housing");
		page.locator("#in").fill("E06000006");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find partners")).click();
		page.waitForURL("**/who-acts/housing/halton");
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Who is accountable for housing in Halton?");
	}

	@Test
	void namesThoseWhoAnswerInTheFirstSentence(Visits visits) {
		assertThat(visits.wide(ANSWER).page().locator(".fg-sentence").innerText())
			.startsWith("Halton Borough Council and Onward Homes answer for actions on housing in Halton itself.");
	}

	@Test
	void asksAgainFromTheAnswer(Visits visits) {
		Page page = visits.wide(ANSWER).page();
		page.locator("#in").fill("Sefton");
		page.locator("#in").press("Enter");
		page.waitForURL("**/who-acts/housing/sefton");
	}

	@Test
	void changesTheQuestionOnASmallScreen(Visits visits) {
		Page page = visits.narrow(ANSWER).page();
		page.getByText("Change the question").click();
		PlaywrightAssertions.assertThat(page.locator("#in")).hasValue("Halton");
	}

	@Test
	void filtersAndTakesTheFilterAway(Visits visits) {
		Page page = visits.wide("/who-acts/housing/halton").page();
		page.getByText("Filter this answer").click();
		page.locator("input[name=sector][value=third]").check();
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply filters")).click();
		page.waitForURL("**/who-acts/housing/halton?sector=third");
		PlaywrightAssertions.assertThat(page.locator("main")).containsText("with these filters");
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Third sector, remove this filter")).click();
		page.waitForURL("**/who-acts/housing/halton");
	}

	@Test
	void unfoldsWhyAPartnerIsHere(Visits visits) {
		Page page = visits.wide(ANSWER).page();
		Locator torus = page.locator(".fg-card", new Page.LocatorOptions().setHasText("Torus affordable homes"));
		torus.getByText("Why is this partner here?").click();
		PlaywrightAssertions.assertThat(torus).containsText("Halton is part of Liverpool City Region.");
		PlaywrightAssertions.assertThat(torus).containsText("Not recorded as working in Halton");
	}

	@Test
	void findsTheRowOfAnActionFromItsPartner(Visits visits) {
		Page page = visits.wide(ANSWER).page();
		page.locator(".fg-card a").first().click();
		PlaywrightAssertions.assertThat(page.locator("tr:target")).containsText("Halton Housing Strategy");
	}

	@Test
	void choosesAMeaningWithoutScript(Visits visits) {
		Visit visit = visits.withoutScript("/who-acts?about=retrofit&in=Halton");
		assertThat(visit.status()).isEqualTo(300);
		visit.page().locator("main a").first().click();
		PlaywrightAssertions.assertThat(visit.page().locator("h1")).containsText("in Halton?");
	}

	@Test
	void goesToTheMistakeAtOnce(Visits visits) {
		Page page = visits.wide("/who-acts?about=&in=Halton").page();
		PlaywrightAssertions.assertThat(page.locator(".govuk-error-summary")).isFocused();
		page.locator(".govuk-error-summary a").first().click();
		PlaywrightAssertions.assertThat(page.locator("#about")).isFocused();
	}

	@Test
	void goesThroughTheAnswerByKeyboardInTheOrderOfReading(Visits visits) {
		Visit visit = visits.wide(ANSWER);
		List<String> stops = visit.stops();
		assertThat(stops).startsWith("Skip to main content", "Fairer Graph")
			.containsSubsequence("Who is accountable for", "in", "Ask", "Filter this answer", "Halton Housing Strategy",
					"Why is this partner here? Halton Borough Council", "Murdishaw retrofit",
					"Torus affordable homes programme", "Table for a spreadsheet (CSV)");
	}

	@Test
	void skipsToTheAnswer(Visits visits) {
		Page page = visits.wide(ANSWER).page();
		page.keyboard().press("Tab");
		page.keyboard().press("Enter");
		page.keyboard().press("Tab");
		PlaywrightAssertions.assertThat(page.locator("main :focus")).hasCount(1);
	}

	@Test
	void opensAnUnfoldingByKeyboard(Visits visits) {
		Page page = visits.wide(ANSWER).page();
		page.locator(".fg-card summary").first().focus();
		page.keyboard().press("Enter");
		PlaywrightAssertions.assertThat(page.locator(".fg-card details").first()).hasAttribute("open", "");
	}

}
