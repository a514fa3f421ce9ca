package org.fairergraph.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.stereotype.Component;

/**
 * Refuses a document that asks for too much, once it is parsed and before it is held
 * against the schema, which costs most.
 */
@Component
@ConditionalOnWebApplication(type = Type.SERVLET)
class DocumentBounds extends SimplePerformantInstrumentation {

	private final Bounds bounds;

	DocumentBounds(Bounds bounds) {
		this.bounds = bounds;
	}

	@Override
	public DocumentAndVariables instrumentDocumentAndVariables(DocumentAndVariables document,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		DocumentSize size = DocumentMeasure.of(document.getDocument());
		bound("levels of fields", size.depth(), "depth", this.bounds.depth());
		bound("questions", size.rootFields(), "root-fields", this.bounds.rootFields());
		bound("fields", size.fields(), "fields", this.bounds.fields());
		bound("aliases", size.aliases(), "aliases", this.bounds.aliases());
		bound("directives", size.directives(), "directives", this.bounds.directives());
		return document;
	}

	private static void bound(String what, long asked, String bound, long most) {
		if (asked > most) {
			throw new AbortExecutionException(List.<GraphQLError>of(exceeded(what, asked, bound, most).error()));
		}
	}

	private static Failure exceeded(String what, long asked, String bound, long most) {
		return new Failure(ErrorCode.TOO_COSTLY, String.format(Locale.UK,
				"The document has %,d %s; a request may have at most %,d. Ask for less, or in several requests.", asked,
				what, most), Map.of("bound", bound, "asked", asked, "most", most));
	}

}
