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
		SeedRules.check(SeedReader.read(this.files, findings), findings);
		return findings;
	}

	/**
	 * Reads what the graph becomes.
	 * @return all facts, the release included
	 * @throws SeedRefused where there is a finding
	 */
	Facts facts() {
		Findings findings = check();
		if (!findings.isEmpty()) {
			throw new SeedRefused("The seed has %d findings, and nothing was loaded:%n%s"
				.formatted(findings.inReadingOrder().size(), findings.report()));
		}
		Seed seed = SeedReader.read(this.files, findings);
		return FactReader.read(seed).with(ReleaseFact.of(seed.description(), this.digest));
	}

}
