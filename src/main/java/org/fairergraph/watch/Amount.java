package org.fairergraph.watch;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.fairergraph.catalogue.Observation;
import org.jspecify.annotations.Nullable;

/**
 * Says a number with its unit, short enough to be read.
 */
final class Amount {

	private static final int LARGE = 10;

	private Amount() {
	}

	static String of(Observation observation) {
		return of(observation.value(), observation.unit());
	}

	static String of(@Nullable Double value, @Nullable String unit) {
		if (value == null) {
			return "no value";
		}
		BigDecimal rounded = BigDecimal.valueOf(value)
			.setScale((Math.abs(value) >= LARGE) ? 1 : 2, RoundingMode.HALF_UP)
			.stripTrailingZeros();
		String number = ((rounded.scale() < 0) ? rounded.setScale(0) : rounded).toPlainString();
		if (unit == null) {
			return number;
		}
		return unit.startsWith("%") ? number + unit : number + " " + unit;
	}

}
