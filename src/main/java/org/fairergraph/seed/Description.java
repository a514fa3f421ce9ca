package org.fairergraph.seed;

import java.util.List;

/**
 * What a seed says of itself.
 *
 * @param place the name of the place
 * @param version the version of the data
 * @param created the day on which this version was published
 * @param licences under which terms the data may be used
 */
record Description(String place, String version, String created, List<Licence> licences) {

	static final String FILE = "datapackage.json";

	/**
	 * Terms under which data may be used.
	 *
	 * @param title the name of the licence
	 * @param path its address
	 * @param attribution the words that its giver wants to see
	 */
	record Licence(String title, String path, String attribution) {

	}

}
