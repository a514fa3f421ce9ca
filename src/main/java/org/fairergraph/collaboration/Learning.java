package org.fairergraph.collaboration;

import java.time.LocalDate;
import java.util.List;

import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Indicator;
import org.fairergraph.catalogue.Thing;
import org.jspecify.annotations.Nullable;

/**
 * The answer to who does this elsewhere.
 *
 * @param area the area asked for
 * @param about the determinant or recommendation
 * @param by in what other areas are to be near
 * @param asOf the day the question is asked for
 * @param indicator the index that is compared; nothing for the population, or where the
 * area has no value
 * @param period the period of the values that are compared
 * @param value the value of the area itself
 * @param places the other areas, nearest first
 */
record Learning(Area area, Thing about, Nearness by, LocalDate asOf, @Nullable Indicator indicator,
		@Nullable String period, @Nullable Double value, List<LearningPlace> places) {

}
