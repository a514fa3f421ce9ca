package org.fairergraph.page;

/**
 * How near an action lies, as a heading says it.
 */
enum Reach implements Choice {

	HERE("In %s"), WITHIN("In a part of %s"), WIDER("Across a wider area that includes %s");

	private final String heading;

	Reach(String heading) {
		this.heading = heading;
	}

	String of(String area) {
		return this.heading.formatted(area);
	}

	@Override
	public String words() {
		return of("the area");
	}

}
