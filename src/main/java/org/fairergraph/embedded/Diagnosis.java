package org.fairergraph.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.io.locker.FileLockException;

/**
 * Reads what the engine throws, which is written for its makers, and says it to whoever
 * starts the application.
 */
final class Diagnosis {

	private static final String ELSEWHERE = "choose another folder with --fairer-graph.embedded.folder.";

	private final Throwable failure;

	private final EmbeddedSettings settings;

	private Diagnosis(Throwable failure, EmbeddedSettings settings) {
		this.failure = failure;
		this.settings = settings;
	}

	static EngineNotStarted of(Throwable failure, EmbeddedSettings settings) {
		return new EngineNotStarted(new Diagnosis(failure, settings).sentence(), failure);
	}

	/**
	 * Says why an engine that was well does not go on.
	 * @param failure what went wrong
	 * @param settings where the store is
	 * @return the sentence
	 */
	static String later(Throwable failure, EmbeddedSettings settings) {
		Diagnosis diagnosis = new Diagnosis(failure, settings);
		return diagnosis.room()
			.orElseGet(() -> diagnosis.filled("The store in %s cannot be written any more")
					+ " (%s); put that right and start again.".formatted(diagnosis.why()));
	}

	private String sentence() {
		return port().or(this::stranger)
			.or(this::room)
			.or(this::folder)
			.or(this::lock)
			.or(this::nativePart)
			.orElseGet(this::store);
	}

	private Optional<String> port() {
		return cause(PortBindException.class)
			.map((cause) -> "The port %d for Bolt %s; choose another with --fairer-graph.embedded.bolt-port.".formatted(
					this.settings.boltPort(),
					said("in use") ? "is in use by another program" : "cannot be listened on (%s)".formatted(why())));
	}

	private Optional<String> stranger() {
		return cause(AccessDeniedException.class).filter((cause) -> said("Owner of the lock file"))
			.map((cause) -> filled("The store in %s belongs to another user; %s"));
	}

	// the engine names any failure of its lock like one that another process holds
	private Optional<String> lock() {
		return cause(FileLockException.class)
			.map((cause) -> filled("The store in %s is in use by another process; stop that one or %s"));
	}

	private Optional<String> room() {
		return Stream.of("No space left on device", "Disk quota exceeded")
			.filter(this::said)
			.findFirst()
			.map((why) -> filled("The folder %s has no room left")
					+ " (%s); make room there and start again.".formatted(why));
	}

	private Optional<String> folder() {
		return cause(FileSystemException.class)
			.map((cause) -> Objects.requireNonNullElse(cause.getReason(), "no access"))
			.or(() -> cause(IOException.class).filter((cause) -> said("Unable to write")).map(Throwable::getMessage))
			.map((why) -> filled("The folder %s cannot be written") + " (%s); %s".formatted(why, ELSEWHERE));
	}

	private Optional<String> nativePart() {
		return cause(UnsatisfiedLinkError.class).map((
				cause) -> ("The engine has a part that is no Java and cannot be run from the folder for temporary files (%s);"
						+ " name a folder from which programs may be run: java -Djna.tmpdir=… -jar fairer-graph.jar.")
					.formatted(System.getProperty("java.io.tmpdir")));
	}

	private String store() {
		return filled("The store in %s cannot be opened")
				+ " (%s); move the folder away or %s".formatted(why(), ELSEWHERE);
	}

	private String filled(String sentence) {
		return sentence.formatted(this.settings.place(), ELSEWHERE);
	}

	private boolean said(String words) {
		return causes().anyMatch((cause) -> String.valueOf(cause.getMessage()).contains(words));
	}

	private <T> Optional<T> cause(Class<T> type) {
		return causes().filter(type::isInstance).map(type::cast).reduce((outer, inner) -> inner);
	}

	private String why() {
		Throwable last = causes().reduce(this.failure, (outer, inner) -> inner);
		return Objects.requireNonNullElse(last.getMessage(), last.getClass().getSimpleName());
	}

	private Stream<Throwable> causes() {
		return Stream.iterate(this.failure, Objects::nonNull, Throwable::getCause);
	}

}
