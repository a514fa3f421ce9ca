package org.fairergraph.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads all files of a seed.
 */
final class SeedReader {

	private static final Logger logger = LoggerFactory.getLogger(SeedReader.class);

	private SeedReader() {
	}

	/**
	 * Reads whatever can be read.
	 * @param files the files
	 * @param findings where problems go
	 * @return the seed
	 */
	static Seed read(List<SeedFile> files, Findings findings) {
		List<Table> tables = new ArrayList<>();
		Set<Subject> unreadable = new HashSet<>();
		SharedTexts shared = new SharedTexts();
		Pace pace = new Pace();
		for (SeedFile file : files.stream().filter(SeedFile::isTable).toList()) {
			Optional<Subject> subject = Subjects.ofFile(file.name());
			if (subject.isEmpty()) {
				unknown(file, unreadable, findings);
				continue;
			}
			TableReader.read(subject.get(), file, shared, findings)
				.ifPresentOrElse(tables::add, () -> unreadable.add(subject.get()));
			if (pace.due()) {
				logger.info("Seed: read up to {}, {} rows", file.name(),
						tables.stream().mapToInt((table) -> table.rows().size()).sum());
			}
		}
		return new Seed(tables, unreadable, DescriptionReader.read(files, findings).orElse(null));
	}

	// a misnamed file makes its rows unknown, not those that refer to them wrong
	private static void unknown(SeedFile file, Set<Subject> unreadable, Findings findings) {
		Optional<Subject> meant = DidYouMean.nearest(Subjects.all(), SeedReader::name, name(file.name()));
		meant.ifPresent(unreadable::add);
		findings.add(Rule.UNKNOWN_FILE, Position.startOf(file.name()), "a seed has no such file%s",
				meant.map((subject) -> "; did you mean '%s'?".formatted(subject.file())).orElse(""));
	}

	private static String name(Subject subject) {
		return name(subject.file());
	}

	private static String name(String file) {
		return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.csv$", "");
	}

}
