package org.fairergraph;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

/**
 * Holds each room to the rooms that it may visit, as its {@code package-info} says.
 */
@Tag("architecture")
class ModularityTests {

	@Test
	void visitsOnlyTheRoomsThatARoomMayVisit() {
		ApplicationModules.of(FairerGraphApplication.class).verify();
	}

}
