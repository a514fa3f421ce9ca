package org.fairergraph.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The API's answer to who owns actions on a topic in an area, as a page reads it.
 *
 * @param determinant the topic
 * @param area the area
 * @param asOf the day it was asked for
 * @param leftOut what it leaves out
 * @param lookedFor where actions were looked for
 * @param partners the partners of all pages
 * @param release the release it comes from
 */
record Answer(Named determinant, Named area, String asOf, LeftOut leftOut, LookedFor lookedFor, Partners partners,
		@Nullable Release release) {

	List<Owned> owned() {
		return this.partners.edges()
			.stream()
			.flatMap((partner) -> partner.ownerships().nodes().stream().map((owns) -> new Owned(partner, owns)))
			.toList();
	}

	List<Owned> live() {
		return owned().stream().filter((owned) -> owned.owns().progress() == Progress.LIVE).toList();
	}

	/**
	 * Calls live actions live only where others stand beside them.
	 * @param actions the word for them
	 * @return that word, or two
	 */
	String live(String actions) {
		return (live().size() < owned().size()) ? "live " + actions : actions;
	}

	/**
	 * Live actions in a sentence.
	 * @param one whether it is one
	 * @return one action or several, in words
	 */
	String liveActions(boolean one) {
		String words = live(one ? "action" : "actions");
		String article = words.startsWith("a") ? "an " : "a ";
		return one ? article + words : words;
	}

	/**
	 * How many actions the answer holds that it would leave out without being asked for
	 * them.
	 * @return the number of actions
	 */
	int brought() {
		Set<String> plain = owned().stream().filter(Owned::plain).map(Owned::action).collect(Collectors.toSet());
		return Math.toIntExact(
				owned().stream().map(Owned::action).filter((action) -> !plain.contains(action)).distinct().count());
	}

	record Named(String id, String name) {

		String inside() {
			return Wording.inside(this.name);
		}

		String slug() {
			return this.id.substring(this.id.indexOf(':') + 1);
		}

	}

	record LeftOut(int finished, int notBegun, int unverified) {

		int all() {
			return this.finished + this.notBegun + this.unverified;
		}

	}

	record LookedFor(List<Named> narrower, List<Named> wider, int parts) {

	}

	record Partners(int totalCount, List<Partner> edges) {

	}

	record Partner(String worksHere, Organisation node, Ownerships ownerships) {

	}

	record Organisation(String id, String name, Sector sector, @Nullable String kind, @Nullable Boolean collective) {

	}

	record Ownerships(List<Ownership> nodes) {

	}

	record Ownership(String id, Role role, @Nullable String since, @Nullable String until, Reach reach,
			Progress progress, Evidence evidence, Action action, @Nullable Report report, List<Named> places,
			List<Path> paths) {

	}

	record Action(String id, String title, Status status, @Nullable String statusInSource, @Nullable String start,
			@Nullable String end, Evidence evidence, List<Weaker> weaker, List<Citation> citations) {

		public String anchor() {
			return this.id.substring(this.id.indexOf(':') + 1);
		}

	}

	record Report(String date, Evidence evidence, List<Weaker> weaker, List<Citation> citations) {

	}

	record Weaker(String property, Evidence evidence) {

	}

	record Path(String sentence, List<Step> steps) {

	}

	record Step(String id, String sentence, Evidence evidence, List<Citation> citations) {

	}

	record Citation(@Nullable String locator, Source source) {

	}

	record Source(String id, String title, String publisher, @Nullable String published, @Nullable String url) {

	}

	record Release(String version, String published, String place, List<Licence> licences) {

		public String date() {
			return Dates.words(this.published);
		}

		public List<String> attributions() {
			return this.licences.stream()
				.map((licence) -> (licence.attribution() != null) ? licence.attribution() : licence.name())
				.toList();
		}

	}

	record Licence(String name, @Nullable String url, @Nullable String attribution) {

	}

	/**
	 * A partner with one thing that it owns.
	 *
	 * @param partner the partner
	 * @param owns what it owns
	 */
	record Owned(Partner partner, Ownership owns) {

		public boolean leads() {
			return this.owns.role() == Role.LEAD;
		}

		boolean plain() {
			return this.owns.progress() == Progress.LIVE && this.owns.evidence() != Evidence.UNVERIFIED;
		}

		String action() {
			return this.owns.action().id();
		}

		String name() {
			return this.partner.node().name();
		}

		public Sector sector() {
			return this.partner.node().sector();
		}

	}

}
