package org.fairergraph.watch;

import java.util.List;

import org.fairergraph.catalogue.AreaKind;

/**
 * With what kind of wider area a place is compared. Which one that is, the place's own
 * chain of areas tells.
 */
enum WatchComparator {

	/**
	 * The country that contains the area.
	 */
	ENGLAND(AreaKind.COUNTRY),

	/**
	 * The region that contains the area.
	 */
	REGION(AreaKind.REGION),

	/**
	 * The sub-region that contains the area, in whatever hierarchy it has a value.
	 */
	SUB_REGION(AreaKind.SUB_REGION, AreaKind.COMBINED_AUTHORITY, AreaKind.ICB, AreaKind.COUNTY);

	private final List<AreaKind> kinds;

	WatchComparator(AreaKind... kinds) {
		this.kinds = List.of(kinds);
	}

	List<String> kinds() {
		return this.kinds.stream().map(Enum::name).toList();
	}

}
