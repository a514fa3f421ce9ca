package org.fairergraph.search;

import java.util.List;
import java.util.stream.Collectors;

import org.fairergraph.api.Refusal;
import org.fairergraph.graph.Graph;
import org.fairergraph.graph.Words;
import org.fairergraph.naming.Kind;
import org.fairergraph.support.GraphDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What a text finds, and in which order, each rule on the smallest graph that shows it.
 */
class SearchTests {

	private static final String DAMP = "(:Determinant {id: 'determinant:quality', name: 'Housing quality', synonyms: ['damp and mould', 'DM'],"
			+ " words: ['housing quality', 'quality', 'damp and mould', 'dm'], sortKey: 'housing quality\tdeterminant:quality', evidence: 'STATED'})";

	private final Graph graph = GraphDatabase.holding("");

	private final Searches searches = new Searches(this.graph);

	@Test
	void findsAThingByEachOfItsNames() {
		holding(DAMP);
		assertThat(List.of("housing quality", "Damp & Mould", "DM", "determinant:quality"))
			.allSatisfy((text) -> assertThat(ids(text)).as(text).containsExactly("determinant:quality"));
	}

	@Test
	void ranksTheSurestFirst() {
		holding(action("e", "Mouldy damper"), action("d", "Mold in damp homes"),
				action("c", "Something", "On damp walls and mould."), action("b", "Damp homes, mould and more"), DAMP,
				action("a", "Damp"));
		assertThat(found("damp and mould")).containsExactly("determinant:quality EXACT", "action:b NAME",
				"action:e BEGINNING", "action:c TEXT", "action:d SIMILAR_NAME");
	}

	@Test
	void findsAnIdFirst() {
		holding(action("quality", "Quality"), DAMP);
		assertThat(found("determinant:quality")).containsExactly("determinant:quality ID", "action:quality EXACT");
	}

	@Test
	void findsAFormerId() {
		holding("(:Area {id: 'area:new', name: 'New', formerIds: ['area:old'], words: ['new', 'old'], sortKey: 'new', evidence: 'STATED'})");
		assertThat(found("area:old")).containsExactly("area:new ID");
	}

	@Test
	void findsWhatIsWrittenInAnotherWordForTheSameTopic() {
		holding(DAMP, action("a", "Something", "Against damp and mould."));
		assertThat(found("DM")).containsExactly("determinant:quality EXACT", "action:a MEANING");
		assertThat(search("DM").alsoLookedFor()).containsExactly("housing quality", "quality", "damp and mould");
	}

	@Test
	void putsAShorterNameFirst() {
		holding(action("a", "A damp home somewhere"), action("b", "Damp home"), action("c", "The damp"));
		assertThat(ids("damp")).containsExactly("action:b", "action:c", "action:a");
	}

	@ParameterizedTest
	@ValueSource(strings = { "hosing", "housign", "houssing", "housin", "HOUSING!" })
	void forgivesTypingErrors(String text) {
		holding(action("a", "Housing"));
		assertThat(ids(text)).containsExactly("action:a");
	}

	@ParameterizedTest
	@ValueSource(strings = { "St Helen's", "St Helens", "st helen’s", "ST. HELENS" })
	void forgivesApostrophes(String text) {
		holding(action("a", "St Helen's"), action("b", "Something", "In St Helen's and St Helens."));
		assertThat(ids(text)).startsWith("action:a").contains("action:b");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026", "E06000007" })
	void forgivesNothingInANumberOrACode(String text) {
		holding(action("a", "Plan 2025 for E06000006"));
		assertThat(ids(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "+ - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /", "\"", "*", "AND", "' OR n:* //", "$x }",
			"\\u0041 \\", "words:*", "id:/.*/", "[a TO z]", "ﬁ", "\uD83D\uDE00" })
	void takesEveryMarkForItself(String text) {
		holding(action("a", "Damp"));
		assertThat(ids(text)).isEmpty();
	}

	@Test
	void takesAWordOfTheIndexForAWord() {
		holding(action("a", "Damp OR mould"), action("b", "mould"));
		assertThat(ids("damp OR mould")).containsExactly("action:a");
		assertThat(ids("damp NOT mould")).containsExactly("action:a");
	}

	@Test
	void looksForAWordThatTellsNothingOnlyAsANameOrABeginning() {
		holding(action("a", "Into work"), action("b", "IntoUniversity"), action("c", "Into"), action("d", "Work"));
		assertThat(found("into")).containsExactly("action:c EXACT", "action:b BEGINNING");
		assertThat(found("such work into")).containsExactly("action:d NAME", "action:a NAME");
	}

	@Test
	void looksForSomeWordsWhereNothingHasAll() {
		holding(action("a", "Mould"), action("b", "Damp mould"));
		assertThat(found("damp mould xylophones")).containsExactly("action:b SOME_WORDS", "action:a SOME_WORDS");
		assertThat(search("damp mould xylophones").sentence())
			.isEqualTo("Nothing has all the words of “damp mould xylophones”. 2 things have some of them.");
	}

	@Test
	void saysThatNothingIsFound() {
		assertThat(search("damp").sentence())
			.isEqualTo("We hold nothing that “damp” finds. That says nothing about the world: we may hold no record.");
	}

	@Test
	void leavesOutWhatIsNotCheckedAndSaysSo() {
		holding(action("a", "Damp"), action("b", "Damp").replace("STATED", "UNVERIFIED"));
		assertThat(ids("damp")).containsExactly("action:a");
		assertThat(search("damp").leftOutCount()).isEqualTo(1);
		assertThat(ids(SearchQuestion.of("damp", null, List.of()))).containsExactly("action:a", "action:b");
	}

	@Test
	void countsEveryKindWhetherAskedForOrNot() {
		holding(DAMP, action("a", "Damp"));
		Search answer = this.searches.of(SearchQuestion.of("damp", List.of(Kind.ACTION), null));
		assertThat(answer.facets()).hasSize(Kind.values().length)
			.contains(new Facet(Kind.ACTION, 1), new Facet(Kind.DETERMINANT, 1), new Facet(Kind.GOAL, 0));
		assertThat(this.searches.hits(answer, "", 10)).extracting(SearchHit::id).containsExactly("action:a");
	}

	@Test
	void tellsWhatOtherKindsHold() {
		holding(DAMP);
		assertThat(this.searches.of(SearchQuestion.of("damp", List.of(Kind.GOAL), null)).sentence())
			.contains("Of other kinds it finds: determinant 1.");
	}

	@Test
	void goesOnBehindTheLastHitWhateverCame() {
		holding(action("a", "Damp a"), action("b", "Damp b"), action("c", "Damp c"));
		Search answer = search("damp");
		SearchHit last = this.searches.hits(answer, "", 2).get(1);
		this.graph.write((work) -> work.run("CREATE " + action("aa", "Damp aa")).consume());
		this.graph.write((work) -> work.run("MATCH (n {id: 'action:b'}) DETACH DELETE n").consume());
		assertThat(this.searches.hits(search("damp"), last.key(), 2)).extracting(SearchHit::id)
			.containsExactly("action:c");
	}

	@Test
	void marksWhereTheWordsStand() {
		holding(action("a", "Damp homes", "Dry walls. Against mould, damp and mouldy air."));
		assertThat(marked("damp mould")).containsExactly("title: [Damp] homes",
				"summary: Dry walls. Against [mould], [damp] and [mouldy] air.");
	}

	@Test
	void marksOnlyTheSentencesThatMatterOfALongText() {
		holding(action("a", "Homes",
				"Dry walls stand. ".repeat(20) + "Against damp. " + "Dry walls stand. ".repeat(20)));
		assertThat(marked("damp")).containsExactly("summary: Against [damp].");
	}

	@Test
	void marksAWordThatIsSpeltAlike() {
		holding(action("a", "Halton’s housing"));
		assertThat(marked("haltons hosing")).containsExactly("title: [Halton’s] [housing]");
	}

	@Test
	void marksTheOtherWord() {
		holding(DAMP, action("a", "Something", "Against damp & mould."));
		assertThat(marked("DM")).containsExactly("synonyms: [DM]", "summary: Against [damp & mould].");
	}

	@Test
	void marksNothingInAValueThatIsNotChecked() {
		holding("(:Action {id: 'action:a', title: 'A', summary: 'damp', weaker: ['summary:UNVERIFIED'], words: ['a'],"
				+ " sortKey: 'a', status: 'UNKNOWN', evidence: 'STATED'})");
		assertThat(hits(SearchQuestion.of("damp", null, null))).singleElement()
			.satisfies((hit) -> assertThat(hit.highlights()).isEmpty());
		assertThat(hits(SearchQuestion.of("damp", null, List.of()))).singleElement()
			.satisfies((hit) -> assertThat(hit.highlights()).hasSize(1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   " })
	void refusesABlankText(String text) {
		assertThatThrownBy(() -> SearchQuestion.of(text, null, null)).isInstanceOf(Refusal.class)
			.hasMessage("'text' must have at least 1 letter and at most 200.");
	}

	@Test
	void refusesATextThatIsTooLong() {
		assertThatThrownBy(() -> SearchQuestion.of("a".repeat(201), null, null)).isInstanceOf(Refusal.class);
	}

	@Test
	void answersTheLongestText() {
		holding(action("a", "Damp"));
		assertThat(ids("ab ".repeat(66))).isEmpty();
		assertThat(ids("damp " + "x".repeat(195))).containsExactly("action:a");
	}

	private static String action(String slug, String title) {
		return action(slug, title, "");
	}

	private static String action(String slug, String title, String summary) {
		String folded = Words.fold(title);
		return "(:Action {id: 'action:%s', title: \"%s\", summary: \"%s\", words: ['%s', '%s'], sortKey: '%s\taction:%s', status: 'UNKNOWN', evidence: 'STATED'})"
			.formatted(slug, title, summary, folded, slug, folded, slug);
	}

	private void holding(String... things) {
		this.graph.write((work) -> work.run("CREATE " + String.join(", ", things)).consume());
	}

	private Search search(String text) {
		return this.searches.of(SearchQuestion.of(text, null, null));
	}

	private List<SearchHit> hits(SearchQuestion question) {
		return this.searches.hits(this.searches.of(question), "", 100);
	}

	private List<String> ids(String text) {
		return ids(SearchQuestion.of(text, null, null));
	}

	private List<String> ids(SearchQuestion question) {
		return hits(question).stream().map(SearchHit::id).toList();
	}

	private List<String> found(String text) {
		return hits(SearchQuestion.of(text, null, null)).stream().map((hit) -> hit.id() + " " + hit.foundBy()).toList();
	}

	private List<String> marked(String text) {
		return hits(SearchQuestion.of(text, null, null)).stream()
			.flatMap((hit) -> hit.highlights().stream())
			.map((highlight) -> highlight.property() + ": "
					+ highlight.pieces()
						.stream()
						.map((piece) -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
						.collect(Collectors.joining()))
			.toList();
	}

}
