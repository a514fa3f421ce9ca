package org.fairergraph.seed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.fairergraph.graph.Label;
import org.fairergraph.graph.RelationshipType;

/**
 * All files of rows that a seed may have.
 */
final class Subjects {

	private static final List<Subject> ALL = Stream
		.<Subject>concat(Arrays.stream(Label.values()).filter((label) -> label != Label.RELEASE).map(NodeSubject::new),
				Arrays.stream(RelationshipType.values()).map(RelationshipSubject::new))
		.toList();

	private Subjects() {
	}

	static List<Subject> all() {
		return ALL;
	}

	/**
	 * Finds what a file is about.
	 * @param file the place of the file in the seed
	 * @return what it is about, or nothing where a seed has no such file
	 */
	static Optional<Subject> ofFile(String file) {
		return ALL.stream().filter((subject) -> subject.file().equals(file)).findFirst();
	}

}
