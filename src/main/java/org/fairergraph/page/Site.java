package org.fairergraph.page;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.web.util.UriUtils;

/**
 * What the operator says about the pages.
 *
 * @param contact the address to which mistakes are reported; none where it is not set
 */
@ConfigurationProperties("fairer-graph")
record Site(@Nullable String contact) {

	public boolean reachable() {
		return this.contact != null && !this.contact.isBlank();
	}

	/**
	 * A mail about a fact.
	 * @param fact the id of the fact
	 * @param page the address of the page
	 * @return where a link leads
	 */
	public String mail(String fact, String page) {
		String body = "Fact: %s%nPage: %s%n%n".formatted(fact, page).replace("\r", "").replace("\n", "\r\n");
		return "mailto:%s?subject=%s&body=%s".formatted(this.contact, encoded("Fairer Graph: " + fact), encoded(body));
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
