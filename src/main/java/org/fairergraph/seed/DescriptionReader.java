package org.fairergraph.seed;

import java.util.List;
import java.util.Optional;

import org.fairergraph.seed.Description.Licence;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what a seed says of itself.
 */
final class DescriptionReader {

	private static final Position START = Position.startOf(Description.FILE);

	private static final JsonMapper JSON = JsonMapper.shared();

	private DescriptionReader() {
	}

	/**
	 * Reads the description.
	 * @param files the files of the seed
	 * @param findings where problems go
	 * @return the description, or nothing where there is none to be read
	 */
	static Optional<Description> read(List<SeedFile> files, Findings findings) {
		Optional<SeedFile> file = files.stream().filter(SeedFile::isDescription).findFirst();
		if (file.isEmpty()) {
			findings.add(Rule.MISSING_DESCRIPTION, START,
					"the file is missing; it names the place, the version, the day and the licences");
		}
		return file.flatMap((found) -> TextReader.read(found, findings))
			.flatMap((text) -> parse(text, findings))
			.map((json) -> description(json, findings));
	}

	private static Optional<JsonNode> parse(String text, Findings findings) {
		try {
			return Optional.of(JSON.readTree(text));
		}
		catch (JacksonException ex) {
			TokenStreamLocation location = ex.getLocation();
			Position position = (location != null) ? new Position(Description.FILE, Math.max(1, location.getLineNr()),
					Math.max(1, location.getColumnNr())) : START;
			findings.add(Rule.BAD_DESCRIPTION, position, "this is no JSON: %s", ex.getOriginalMessage());
			return Optional.empty();
		}
	}

	private static Description description(JsonNode json, Findings findings) {
		List<Licence> licences = json.path("licenses").values().stream().map(DescriptionReader::licence).toList();
		if (licences.isEmpty()) {
			findings.add(Rule.INCOMPLETE_DESCRIPTION, START, "'licenses' is missing; a seed says how it may be used");
		}
		Description description = new Description(text(json, "title", findings), text(json, "version", findings),
				text(json, "created", findings), licences);
		DescriptionCheck.check(description, findings);
		return description;
	}

	private static Licence licence(JsonNode json) {
		return new Licence(json.path("title").asString(json.path("name").asString("")), json.path("path").asString(""),
				json.path("attribution").asString(""));
	}

	private static String text(JsonNode json, String field, Findings findings) {
		String text = json.path(field).asString("");
		if (text.isBlank()) {
			findings.add(Rule.INCOMPLETE_DESCRIPTION, START, "'%s' is missing", field);
		}
		return text;
	}

}
