package org.fairergraph.gaps;

import java.time.LocalDate;
import java.util.List;

/**
 * The matrix of action by area and subject.
 *
 * @param by what is counted
 * @param asOf the day the question is asked for
 * @param cells every cell, zeros included: by area, then by subject
 */
record Coverage(CoverageSubject by, LocalDate asOf, List<CoverageCell> cells) {

}
