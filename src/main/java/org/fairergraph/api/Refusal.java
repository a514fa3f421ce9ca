package org.fairergraph.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a request down in words that a person can act on, with a code that a client can
 * act on. Nothing in it may be secret: all of it reaches the client.
 */
public class Refusal extends RuntimeException {

	private final ErrorCode code;

	private final transient Map<String, Object> details;

	/**
	 * Turns a request down.
	 * @param code why, in one word
	 * @param message why, in a sentence
	 * @param details what stands beside the code in {@code extensions}
	 */
	public Refusal(ErrorCode code, String message, Map<String, Object> details) {
		super(message);
		this.code = code;
		this.details = new LinkedHashMap<>(details);
	}

	/**
	 * Turns down an argument that cannot be understood or lies outside its limits.
	 * @param argument the name of the argument
	 * @param message what is wrong and what would be right
	 * @return the refusal
	 */
	public static Refusal badRequest(String argument, String message) {
		return new Refusal(ErrorCode.BAD_REQUEST, message, Map.of("argument", argument));
	}

	/**
	 * Turns down a cursor.
	 * @param argument the name of the argument
	 * @return the refusal
	 */
	public static Refusal badCursor(String argument) {
		return new Refusal(ErrorCode.BAD_CURSOR,
				"'%s' is no cursor of this question with these arguments. Begin again without it.".formatted(argument),
				Map.of("argument", argument));
	}

	/**
	 * Turns down a word that means nothing here.
	 * @param argument the name of the argument
	 * @param message what is not known, and what may have been meant
	 * @param suggestions what may have been meant, the likeliest first
	 * @return the refusal
	 */
	public static Refusal notFound(String argument, String message, List<?> suggestions) {
		return new Refusal(ErrorCode.NOT_FOUND, message, details(argument, "suggestions", suggestions));
	}

	/**
	 * Turns down a word that means more than one thing.
	 * @param argument the name of the argument
	 * @param message what the word may mean
	 * @param candidates all that it may mean
	 * @return the refusal
	 */
	public static Refusal ambiguous(String argument, String message, List<?> candidates) {
		return new Refusal(ErrorCode.AMBIGUOUS, message, details(argument, "candidates", candidates));
	}

	private static Map<String, Object> details(String argument, String key, List<?> things) {
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("argument", argument);
		details.put(key, List.copyOf(things));
		return details;
	}

	/**
	 * Why, in one word.
	 * @return the code
	 */
	public ErrorCode code() {
		return this.code;
	}

	/**
	 * What stands beside the code in {@code extensions}.
	 * @return the details, in a fixed order
	 */
	public Map<String, Object> details() {
		return new LinkedHashMap<>(this.details);
	}

}
