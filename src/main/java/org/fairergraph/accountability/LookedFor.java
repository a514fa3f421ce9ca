package org.fairergraph.accountability;

import java.util.List;

import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Determinant;
import org.neo4j.driver.Record;

/**
 * Where actions were looked for.
 *
 * @param determinant the determinant asked for
 * @param area the area asked for
 * @param narrower the determinants that are narrower, by name
 * @param wider the areas that contain the area, the nearest first
 * @param parts how many areas are part of the area
 */
record LookedFor(Determinant determinant, Area area, List<Determinant> narrower, List<Area> wider, int parts) {

	static LookedFor of(Record row) {
		return new LookedFor(Determinant.of(row.get("determinant")), Area.of(row.get("area")),
				row.get("narrower").asList(Determinant::of), row.get("wider").asList(Area::of),
				row.get("parts").asInt());
	}

	LookedFor confirmed() {
		return new LookedFor(this.determinant.confirmed(), this.area.confirmed(),
				this.narrower.stream().map(Determinant::confirmed).toList(),
				this.wider.stream().map(Area::confirmed).toList(), this.parts);
	}

}
