package org.fairergraph.api;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Tells clients apart: by the address, or by the network of an IPv6 address, since one
 * household has 2<sup>64</sup> of these (RFC 4291, section 2.5.4).
 */
final class Network {

	// what has colons and nothing else that a name has: no name is ever looked up
	private static final Pattern IPV6 = Pattern.compile("(?=.*:)[0-9a-fA-F:][0-9a-fA-F:.]*");

	private static final int NETWORK = 8;

	private static final byte[] NONE = new byte[NETWORK];

	private Network() {
	}

	/**
	 * Names who is limited together.
	 * @param client an address, or whatever else a proxy calls a client by
	 * @return the network of an IPv6 address in hexadecimal digits; all else as it is
	 */
	static String of(String client) {
		try {
			return (IPV6.matcher(client).matches() && InetAddress.getByName(client) instanceof Inet6Address address)
					? network(client, address) : client;
		}
		catch (UnknownHostException ex) {
			return client;
		}
	}

	private static String network(String client, Inet6Address address) {
		byte[] network = Arrays.copyOf(address.getAddress(), NETWORK);
		return Arrays.equals(network, NONE) ? client : HexFormat.of().formatHex(network) + "::/64";
	}

}
