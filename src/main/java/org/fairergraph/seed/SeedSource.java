package org.fairergraph.seed;

import java.util.List;

/**
 * A seed as it lies in its folder: its files and what tells it from every other seed.
 *
 * @param files the files
 * @param digest one word for all of them
 */
record SeedSource(List<SeedFile> files, String digest) {

	static SeedSource at(String location) {
		return of(SeedFolder.read(location));
	}

	static SeedSource of(List<SeedFile> files) {
		return new SeedSource(files, Digest.of(files));
	}

	/**
	 * Checks everything.
	 * @return every finding
	 */
	Findings check() {
		Findings findings = new Findings();
		read(findings);
		return findings;
	}

	/**
	 * Reads what the graph becomes. A broken seed is reported to the standard error, as a
	 * compiler does.
	 * @return all facts, the release included
	 * @throws SeedRefused where there is a finding
	 */
	Facts facts() {
		Findings findings = new Findings();
		Seed seed = read(findings);
		if (!findings.isEmpty()) {
			findings.inReadingOrder().forEach(System.err::println);
			throw new SeedRefused(
					"The seed has %s (above), and the graph stays as it is.".formatted(findings.summary()));
		}
		return FactReader.read(seed).with(ReleaseFact.of(seed.description(), this.digest));
	}

	private Seed read(Findings findings) {
		Seed seed = SeedReader.read(this.files, findings);
		SeedRules.check(seed, findings);
		return seed;
	}

}
