package org.fairergraph.chromium;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A printed answer is a committee paper.
 */
@InChromium
class PrintTests {

	private static final String ANSWER = "/who-acts/housing/halton?as-of=2026-11-24";

	private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

	private static final Pattern A4 = Pattern.compile("/MediaBox\\s*\\[0 0 59[45][.\\d]* 84[12][.\\d]*]");

	@Test
	void fillsThreeSheets(Visits visits) {
		byte[] pdf = visits.wide(ANSWER).page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
		String text = new String(pdf, StandardCharsets.ISO_8859_1);
		assertThat(SHEET.matcher(text).results()).hasSizeBetween(1, 3);
		assertThat(text).containsPattern(A4);
	}

	@Test
	void saysWhereItIsFromAndOffersNothingToClick(Visits visits) {
		Page page = visits.wide(ANSWER).page();
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		PlaywrightAssertions.assertThat(page.getByText("Printed from ")).isVisible();
		assertThat(page.locator("form:visible, details:visible, nav a:visible").count()).isZero();
		PlaywrightAssertions.assertThat(page.getByText("Take this answer away")).isHidden();
	}

}
