package org.fairergraph.api;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ParsedDocumentsTests {

	private static final PreparsedDocumentEntry SOUND = new PreparsedDocumentEntry(Document.newDocument().build());

	private static final PreparsedDocumentEntry WRONG = new PreparsedDocumentEntry(
			List.of(GraphqlErrorBuilder.newError().message("wrong").build()));

	private final ParsedDocuments documents = new ParsedDocuments();

	private final AtomicInteger parsed = new AtomicInteger();

	@Test
	void parsesADocumentOnce() {
		assertThat(ask("{ a }", SOUND)).isSameAs(SOUND);
		assertThat(ask("{ a }", SOUND)).isSameAs(SOUND);
		assertThat(this.parsed).hasValue(1);
	}

	@Test
	void parsesAnotherDocument() {
		ask("{ a }", SOUND);
		ask("{ b }", SOUND);
		assertThat(this.parsed).hasValue(2);
	}

	@Test
	void keepsNoneThatWasRefused() {
		assertThat(ask("{ a }", WRONG)).isSameAs(WRONG);
		assertThat(ask("{ a }", SOUND)).isSameAs(SOUND);
	}

	private PreparsedDocumentEntry ask(String text, PreparsedDocumentEntry document) {
		return this.documents.getDocumentAsync(ExecutionInput.newExecutionInput(text).build(), (input) -> {
			this.parsed.incrementAndGet();
			return document;
		}).join();
	}

}
