package org.fairergraph.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All rules of {@code queries/quality/}.
 */
final class RuleBook {

	private static final String ENDING = ".cypher";

	private RuleBook() {
	}

	/**
	 * Reads the rules.
	 * @return the rules, the worst first, then by name
	 */
	static List<QualityRule> read() {
		try {
			return Arrays
				.stream(new PathMatchingResourcePatternResolver().getResources("classpath:queries/quality/*" + ENDING))
				.map(Resource::getFilename)
				.map((file) -> Objects.requireNonNull(file).replace(ENDING, ""))
				.map(QualityRule::named)
				.sorted(Comparator.comparing(QualityRule::severity).thenComparing(QualityRule::name))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
