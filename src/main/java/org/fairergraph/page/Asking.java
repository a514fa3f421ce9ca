package org.fairergraph.page;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/**
 * Asks stored documents in this process, so that a page shows what the API says and
 * nothing else.
 */
@Component
class Asking {

	private final ExecutionGraphQlService graphQl;

	Asking(ExecutionGraphQlService graphQl) {
		this.graphQl = graphQl;
	}

	ExecutionGraphQlResponse ask(StoredDocument document, Map<String, Object> variables) {
		return Objects.requireNonNull(this.graphQl
			.execute(new DefaultExecutionGraphQlRequest(document.text(), null, variables, Map.of(),
					UUID.randomUUID().toString(), Locale.UK))
			.block());
	}

}
