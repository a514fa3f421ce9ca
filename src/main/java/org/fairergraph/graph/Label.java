package org.fairergraph.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import static org.fairergraph.graph.Property.decimal;
import static org.fairergraph.graph.Property.from;
import static org.fairergraph.graph.Property.integer;
import static org.fairergraph.graph.Property.text;
import static org.fairergraph.graph.Property.texts;
import static org.fairergraph.graph.Property.until;
import static org.fairergraph.graph.Property.url;
import static org.fairergraph.graph.Property.word;
import static org.fairergraph.graph.Property.yesOrNo;

/**
 * What kind of thing a node is, with the properties it may carry. A node is known by
 * {@code id}, {@code kind:slug}, where the kind is the label in lower case.
 */
public enum Label {

	/**
	 * One of the Marmot principles.
	 */
	PRINCIPLE("Principle", integer("number").must(), text("name").must(), yesOrNo("inPolicyObjectives2010"),
			texts("themes"), text("themesBasis")),

	/**
	 * A social determinant of health, in a hierarchy.
	 */
	DETERMINANT("Determinant", text("name").must(), texts("synonyms"), text("basis")),

	/**
	 * A published recommendation.
	 */
	RECOMMENDATION("Recommendation", text("title").must(), text("summary"), text("number"),
			word("kind", "RECOMMENDATION", "HEADING", "NOTE").must(), texts("addressees"), text("report"),
			text("reportYear"), text("section"), text("theme"),
			word("horizon", "ONE_YEAR", "TWO_YEAR", "FIVE_YEAR", "LONGER"), text("confidence")),

	/**
	 * A promise with a horizon.
	 */
	GOAL("Goal", text("title").must(), text("summary"), word("horizon", "ONE_YEAR", "TWO_YEAR", "FIVE_YEAR", "LONGER"),
			until("due", "dueOn"), text("dueInSource"), until("met", "metOn"), decimal("target"), text("targetText"),
			word("comparator", "BELOW", "AT_LEAST", "EXACTLY"), text("unit"), text("report"), text("placeInSource"),
			text("origin")),

	/**
	 * What is measured.
	 */
	INDICATOR("Indicator", text("name").must(), texts("domains"), text("unit"),
			word("polarity", "HIGHER_IS_BETTER", "LOWER_IS_BETTER", "NEITHER"), yesOrNo("beacon"), text("frequency"),
			text("geographicalLevel"), text("disaggregation")),

	/**
	 * One value of an indicator for an area, period and group.
	 */
	OBSERVATION("Observation", text("period").must(), text("periodInSource"), from("start", "startsOn"),
			until("end", "endsOn"), text("group"), decimal("value"), decimal("lower"), decimal("upper"), text("unit"),
			yesOrNo("comparable").must(),
			word("notComparable", "OVERLAPPING_PERIODS", "NEW_METHOD", "OTHER_COUNTING", "PERIOD_UNCLEAR"),
			text("source").must(), text("locator")),

	/**
	 * A place.
	 */
	AREA("Area", text("name").must(),
			word("kind", "COUNTRY", "REGION", "ICB", "COMBINED_AUTHORITY", "COUNTY", "SUB_REGION", "SUB_ICB", "BOROUGH",
					"WARD")
				.must(),
			text("kindInSource"), text("gssCode"), text("odsCode"), text("registerCode"), texts("codes"),
			texts("aliases"), integer("population"), until("populationDate", "populationOn"), text("populationBasis"),
			text("edition")),

	/**
	 * A partner; partnerships, boards and schemes are organisations too.
	 */
	ORGANISATION("Organisation", text("name").must(), texts("aliases"),
			word("sector", "PUBLIC", "PRIVATE", "THIRD").must(), text("kind"), yesOrNo("collective"),
			texts("identifiers"), url("website"), from("opened", "openedOn"), until("closed", "closedOn")),

	/**
	 * Something partners do about a determinant somewhere.
	 */
	ACTION("Action", text("title").must(), text("summary"), from("start", "startsOn"), until("end", "endsOn"),
			word("status", "PROPOSED", "IN_PROGRESS", "COMPLETED", "PAUSED", "STOPPED", "UNKNOWN").must(),
			text("statusInSource")),

	/**
	 * A dated report on an action.
	 */
	UPDATE("Update", until("date", "reportedOn").must(),
			word("status", "PROPOSED", "IN_PROGRESS", "COMPLETED", "PAUSED", "STOPPED", "UNKNOWN").must(),
			text("note")),

	/**
	 * A publication; {@code source:editors} stands for our own mapping.
	 */
	SOURCE("Source", text("title").must(), text("publisher").must(), until("published", "publishedOn"), url("url"),
			text("licence"), text("access")),

	/**
	 * The seed that the graph holds. It comes with the seed's description, not from a
	 * file of rows.
	 */
	RELEASE("Release", text("version").must(), text("published").must(), text("digest").must(), integer("model").must(),
			text("place").must(), texts("licenceNames"), texts("licenceUrls"), texts("attributions"));

	private static final List<Property> COMMON = List.of(texts("formerIds"),
			word("evidence", "STATED", "EDITORIAL", "UNVERIFIED").must(), texts("weaker"), text("notes"));

	private final String cypher;

	private final List<Property> own;

	Label(String cypher, Property... properties) {
		this.cypher = cypher;
		this.own = List.of(properties);
	}

	/**
	 * The label as it is written in Cypher.
	 * @return the label, in {@code PascalCase}
	 */
	public String cypher() {
		return this.cypher;
	}

	/**
	 * The first part of the id of such a node.
	 * @return the kind, in lower case
	 */
	public String kind() {
		return this.cypher.toLowerCase(Locale.ROOT);
	}

	/**
	 * The properties that such a node may carry beside its {@code id} and what is derived
	 * from them.
	 * @return the properties, in the order of the columns
	 */
	public List<Property> properties() {
		return Stream.concat(this.own.stream(), COMMON.stream()).toList();
	}

	/**
	 * The property that names such a node to a reader.
	 * @return {@code name} or {@code title}, or nothing where such a node has no name of
	 * its own
	 */
	public Optional<Property> naming() {
		return this.own.stream()
			.filter((property) -> property.name().equals("name") || property.name().equals("title"))
			.findFirst();
	}

	/**
	 * Finds the label that the first part of an id stands for.
	 * @param id a public id, {@code kind:slug}
	 * @return the label, or nothing where the kind is not known
	 */
	public static Optional<Label> ofId(String id) {
		int colon = id.indexOf(':');
		return Arrays.stream(values())
			.filter((label) -> colon > 0 && label.kind().equals(id.substring(0, colon)))
			.findFirst();
	}

	/**
	 * Finds a label by the way it is written in Cypher.
	 * @param cypher the label, in {@code PascalCase}
	 * @return the label, or nothing where there is no such label
	 */
	public static Optional<Label> ofCypher(String cypher) {
		return Arrays.stream(values()).filter((label) -> label.cypher.equals(cypher)).findFirst();
	}

}
