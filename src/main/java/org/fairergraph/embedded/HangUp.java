package org.fairergraph.embedded;

import java.time.Duration;
import java.util.List;

import org.neo4j.bolt.protocol.common.connector.connection.Connection;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.kernel.api.KernelTransactionHandle;
import org.neo4j.kernel.api.net.NetworkConnectionTracker;

/**
 * Hangs up on readers who neither read nor close what was ended long ago. Until then each
 * keeps a thread of the engine and a place among the transactions.
 */
final class HangUp {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final NetworkConnectionTracker connections;

	HangUp(NetworkConnectionTracker connections) {
		this.connections = connections;
	}

	void on(List<KernelTransactionHandle> readers) {
		readers.stream()
			.filter(HangUp::overdue)
			.flatMap((transaction) -> transaction.clientInfo().stream())
			.map(ClientConnectionInfo::connectionId)
			.distinct()
			.forEach(this::hangUp);
	}

	private static boolean overdue(KernelTransactionHandle transaction) {
		return transaction.terminationMark()
			.filter((mark) -> System.nanoTime() - mark.getTimestampNanos() > PATIENCE.toNanos())
			.isPresent();
	}

	// to close the connection alone would wait for the thread, and that waits for the
	// reader
	private void hangUp(String id) {
		if (this.connections.get(id) instanceof Connection connection) {
			connection.close();
			connection.modifyPipeline((channel, pipeline) -> channel.close());
		}
	}

}
