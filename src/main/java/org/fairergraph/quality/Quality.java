package org.fairergraph.quality;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The state of the data: what all rules found.
 *
 * @param asOf the day on which they looked
 * @param rules what each rule found, the worst first, then by name
 */
record Quality(LocalDate asOf, List<RuleResult> rules) {

	boolean knows(String rule) {
		return this.rules.stream().anyMatch((result) -> result.name().equals(rule));
	}

	/**
	 * The same with some rules only.
	 * @param severities how bad; an empty list is no filter
	 * @param names the names of rules; an empty list is no filter
	 * @return the state of the data in these respects
	 */
	Quality only(List<Severity> severities, List<String> names) {
		return new Quality(this.asOf,
				this.rules.stream()
					.filter((result) -> severities.isEmpty() || severities.contains(result.severity()))
					.filter((result) -> names.isEmpty() || names.contains(result.name()))
					.toList());
	}

	/**
	 * How much there is of each severity.
	 * @return the numbers, the worst first
	 */
	public List<SeverityCount> bySeverity() {
		return Arrays.stream(Severity.values()).map(this::count).toList();
	}

	private SeverityCount count(Severity severity) {
		List<RuleResult> results = this.rules.stream().filter((result) -> result.severity() == severity).toList();
		return new SeverityCount(severity, results.size(),
				(int) results.stream().filter((result) -> result.count() > 0).count(),
				results.stream().mapToInt(RuleResult::count).sum());
	}

	/**
	 * Whether the graph says what cannot be.
	 * @return {@code true} where a rule of the severity {@link Severity#ERROR} is broken
	 */
	boolean broken() {
		return count(Severity.ERROR).findings() > 0;
	}

	List<QualityFinding> findings() {
		return this.rules.stream().flatMap((result) -> result.findings().stream()).toList();
	}

	/**
	 * All findings as a person reads them on a console.
	 * @return one line a finding
	 */
	Stream<String> lines() {
		return findings().stream().map(QualityFinding::line);
	}

	/**
	 * All findings as numbers.
	 * @return one line
	 */
	String summary() {
		return "Quality of the graph by %d rules: %s".formatted(this.rules.size(),
				bySeverity().stream()
					.map((count) -> "%s %d".formatted(count.severity(), count.findings()))
					.collect(Collectors.joining(", ")));
	}

}
