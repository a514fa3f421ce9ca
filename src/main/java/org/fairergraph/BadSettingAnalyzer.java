package org.fairergraph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.bind.validation.ValidationErrors;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * Names the setting that cannot be what it was set to, and what it can be.
 */
class BadSettingAnalyzer extends AbstractFailureAnalyzer<BindException> implements Ordered {

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable failure, BindException cause) {
		BindValidationException invalid = findCause(failure, BindValidationException.class);
		return new FailureAnalysis((invalid != null) ? invalid(invalid.getValidationErrors()) : unreadable(cause), null,
				failure);
	}

	private static String invalid(ValidationErrors errors) {
		return errors.getAllErrors()
			.stream()
			.map((error) -> sentence(name(errors, error), value(error), error.getDefaultMessage()))
			.collect(Collectors.joining(" "));
	}

	private static String name(ValidationErrors errors, ObjectError error) {
		return (error instanceof FieldError field)
				? errors.getName() + "." + DataObjectPropertyName.toDashedForm(field.getField())
				: errors.getName().toString();
	}

	private static @Nullable Object value(ObjectError error) {
		return (error instanceof FieldError field) ? field.getRejectedValue() : null;
	}

	private static String unreadable(BindException cause) {
		ConfigurationProperty property = cause.getProperty();
		return sentence(cause.getName().toString(), (property != null) ? property.getValue() : null,
				"must be " + expected(Objects.requireNonNullElse(cause.getTarget().getType().resolve(), Object.class)));
	}

	private static String sentence(String name, @Nullable Object value, @Nullable String rule) {
		return "The setting --%s %s.".formatted(name,
				(value != null) ? "is '%s', but %s".formatted(value, rule) : rule);
	}

	private static String expected(Class<?> type) {
		if (type.isEnum()) {
			return Arrays.stream(type.getEnumConstants())
				.map((word) -> word.toString().toLowerCase(Locale.ROOT))
				.collect(Collectors.joining(", ", "one of ", ""));
		}
		return switch (type.getSimpleName()) {
			case "int", "Integer", "long", "Long" -> "a whole number";
			case "boolean", "Boolean" -> "true or false";
			case "Duration" -> "a length of time such as 10s";
			default -> "of the type " + type.getSimpleName();
		};
	}

}
