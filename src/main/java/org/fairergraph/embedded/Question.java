package org.fairergraph.embedded;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file of {@code queries/} as a person reads it in Neo4j Browser.
 *
 * @param name the place of the file under {@code queries/}, without its ending
 * @param words what it asks
 * @param samples an expression of Cypher for each parameter
 * @param body the statement without its head
 */
record Question(String name, String words, Map<String, String> samples, String body) {

	private static final Pattern WORDS = Pattern.compile("// Question: (.*?\\?).*");

	private static final Pattern PARAMETER = Pattern.compile("(?m)^:param (\\w+) => (.*?);?$");

	static Question read(String name, String text) {
		Matcher words = WORDS.matcher(text.lines().findFirst().orElse(""));
		String asked = words.matches() ? words.group(1) : name;
		String body = text.lines()
			.dropWhile((line) -> line.startsWith("//") && !line.contains("--- block") || line.startsWith(":"))
			.collect(Collectors.joining("\n"));
		return new Question(name, asked.substring(0, 1).toUpperCase(Locale.ROOT) + asked.substring(1), samples(text),
				body);
	}

	private static Map<String, String> samples(String text) {
		Map<String, String> samples = new LinkedHashMap<>();
		PARAMETER.matcher(text).results().forEach((found) -> samples.put(found.group(1), found.group(2)));
		return samples;
	}

	/**
	 * The samples as one command of Neo4j Browser. Of the two commands that take many
	 * values the one that looks simpler knows only what JSON knows, so that a date would
	 * become a text.
	 * @return the command, empty where there are no parameters
	 */
	public String command() {
		return this.samples.isEmpty() ? ""
				: this.samples.entrySet()
					.stream()
					.map((sample) -> sample.getValue() + " AS " + sample.getKey())
					.collect(Collectors.joining(",\n  ",
							":param [{%s}] => {\nRETURN ".formatted(String.join(", ", this.samples.keySet())), "\n}"));
	}

	/**
	 * Whether its answer is drawn.
	 * @return whether it is a picture, of its room or of one of its questions
	 */
	public boolean picture() {
		return this.name.endsWith(Questions.PICTURE) || this.name.endsWith("-picture");
	}

	/**
	 * Whether it is a rule on the quality of the graph.
	 * @return whether it asks where the graph is not as it should be
	 */
	boolean rule() {
		return this.name.startsWith("quality/");
	}

	/**
	 * The statement with values in the place of its parameters.
	 * @param values an expression of Cypher for each parameter
	 * @return the statement
	 */
	String with(Map<String, String> values) {
		return Pattern.compile("\\$(\\w+)")
			.matcher(this.body)
			.replaceAll((found) -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
	}

}
