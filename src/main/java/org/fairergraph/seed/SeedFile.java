package org.fairergraph.seed;

import java.nio.charset.StandardCharsets;

/**
 * One file of a seed as it came from the disk or the jar, before anything is believed of
 * it.
 */
final class SeedFile implements Comparable<SeedFile> {

	private final String name;

	private final byte[] bytes;

	SeedFile(String name, byte[] bytes) {
		this.name = name;
		this.bytes = bytes;
	}

	static SeedFile of(String name, String text) {
		return new SeedFile(name, text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The place of the file in the seed.
	 * @return the name, with {@code /} between folder and file
	 */
	String name() {
		return this.name;
	}

	byte[] bytes() {
		return this.bytes.clone();
	}

	boolean isTable() {
		return this.name.startsWith("nodes/") || this.name.startsWith("relationships/") || this.name.endsWith(".csv");
	}

	boolean isDescription() {
		return this.name.equals(Description.FILE);
	}

	@Override
	public int compareTo(SeedFile other) {
		return this.name.compareTo(other.name);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SeedFile file && file.name.equals(this.name);
	}

	@Override
	public int hashCode() {
		return this.name.hashCode();
	}

	@Override
	public String toString() {
		return this.name;
	}

}
