package org.fairergraph.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;

/**
 * Decides what a client is told about what went wrong, so that "try again", "ask
 * differently" and "our mistake" do not look alike. What is not foreseen is logged with a
 * reference, and the client gets nothing but the reference.
 */
final class Failures {

	private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

	private static final List<Class<? extends Exception>> AWAY = List.of(DataAccessResourceFailureException.class,
			NonTransientDataAccessResourceException.class, RecoverableDataAccessException.class,
			TransientDataAccessException.class);

	private Failures() {
	}

	static Failure of(Throwable cause) {
		if (cause instanceof Refusal refusal) {
			return Failure.of(refusal);
		}
		if (cause instanceof BindException unbound) {
			return unbound(unbound);
		}
		if (cause instanceof ConstraintViolationException violations) {
			return violated(violations.getConstraintViolations().iterator().next());
		}
		if (cause instanceof QueryTimeoutException) {
			LOG.warn("A question took too long");
			return new Failure(ErrorCode.TIMEOUT,
					"The graph took too long to answer. Narrow the question, or try again in a while.");
		}
		if (AWAY.stream().anyMatch((type) -> type.isInstance(cause))) {
			log(cause);
			return new Failure(ErrorCode.UNAVAILABLE, "The graph cannot be reached just now. Try again in a while.");
		}
		return unforeseen("A request failed", cause);
	}

	// a graph that is away was told already, by whoever found it so
	private static void log(Throwable cause) {
		boolean told = cause instanceof DataAccessResourceFailureException
				|| cause instanceof NonTransientDataAccessResourceException;
		LOG.atLevel(told ? Level.DEBUG : Level.WARN).log("The graph did not answer: {}", cause.getMessage());
	}

	/**
	 * Logs what was not foreseen.
	 * @param what what failed, for the log
	 * @param cause what went wrong
	 * @return a failure that says nothing but where to look
	 */
	static Failure unforeseen(String what, Throwable cause) {
		String reference = UUID.randomUUID().toString().substring(0, 8);
		LOG.error("{}, reference {}", what, reference, cause);
		return new Failure(ErrorCode.INTERNAL,
				"Something went wrong on our side. Whoever runs this service finds it in the log under %s."
					.formatted(reference),
				Map.of("reference", reference));
	}

	private static Failure unbound(BindException unbound) {
		FieldError field = unbound.getFieldError();
		String path = (field != null) ? field.getField().replace("$", "") : "";
		String argument = unbound.getObjectName() + path;
		return Failure.of(Refusal.badRequest(argument, "'%s' has a value that does not fit.".formatted(argument)));
	}

	private static Failure violated(ConstraintViolation<?> violation) {
		String path = violation.getPropertyPath().toString();
		String argument = path.substring(path.indexOf('.') + 1);
		return Failure.of(Refusal.badRequest(argument, "'%s' %s.".formatted(argument, violation.getMessage())));
	}

}
