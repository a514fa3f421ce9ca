package org.fairergraph.api;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkTests {

	@Test
	void joinsTheAddressesOfOneNetwork() {
		assertThat(Network.of("2001:db8:1:2::1")).isEqualTo(Network.of("2001:db8:1:2:ffff:0:0:9"));
	}

	@Test
	void knowsOneNetworkInBothCases() {
		assertThat(Network.of("2001:DB8::1")).isEqualTo(Network.of("2001:db8::1"));
	}

	@Test
	void tellsTwoNetworksApart() {
		assertThat(Network.of("2001:db8:1:2::1")).isNotEqualTo(Network.of("2001:db8:1:3::1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "192.0.2.1", "::1", "::ffff:192.0.2.1", "somebody", "192.0.2.1:4711", ":", ".:", "face",
			"1:2:3", "fe80::1%2", "" })
	void leavesAllElseAsItIs(String client) {
		assertThat(Network.of(client)).isEqualTo(client);
	}

}
