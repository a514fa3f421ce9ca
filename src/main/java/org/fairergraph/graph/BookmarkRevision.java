package org.fairergraph.graph;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The revision of a server: the bookmark of a read that asks for nothing. It stays the
 * same until somebody commits.
 */
@Component
@ConditionalOnProperty("spring.neo4j.uri")
class BookmarkRevision implements Revision {

	private final Graph graph;

	BookmarkRevision(Graph graph) {
		this.graph = graph;
	}

	@Override
	public String current() {
		return this.graph.hear();
	}

	@Override
	public void forget() {
		this.graph.forget();
	}

}
