package org.fairergraph.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads all files of a seed.
 */
final class SeedReader {

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
		for (SeedFile file : files.stream().filter(SeedFile::isTable).toList()) {
			Optional<Subject> subject = Subjects.ofFile(file.name());
			if (subject.isEmpty()) {
				unknown(file, unreadable, findings);
				continue;
			}
			TableReader.read(subject.get(), file, findings)
				.ifPresentOrElse(tables::add, () -> unreadable.add(subject.get()));
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
