package org.fairergraph.api;

import java.util.List;
import java.util.Locale;

/**
 * Tells the names of this service from others that lead here too: a page elsewhere may
 * let its own name point to this machine, and would then count as the same origin.
 */
final class AllowedHosts {

	private final List<String> names;

	AllowedHosts(List<String> names) {
		this.names = names.stream().map((name) -> name.toLowerCase(Locale.ROOT)).toList();
	}

	/**
	 * Compares what a client calls this service with what it is called.
	 * @param host the header {@code Host}
	 * @param port the port at which the request arrived
	 * @return whether this service goes by that name
	 */
	boolean allow(String host, int port) {
		String called = host.toLowerCase(Locale.ROOT);
		return this.names.stream().anyMatch((name) -> called.equals(name) || at(called, name, port));
	}

	private static boolean at(String called, String name, int port) {
		return name.endsWith(":*") ? called.matches("\\Q" + name.substring(0, name.length() - 2) + "\\E(:\\d+)?")
				: called.equals(name + ":" + port);
	}

}
