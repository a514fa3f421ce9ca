package org.fairergraph.seed;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.fairergraph.graph.Evidence;

/**
 * The sources of both sets of facts as one, since an address that both name is one source
 * in the seed.
 */
final class FactSources {

	private static final Map<String, Evidence> LEVELS = Map.of("verified", Evidence.STATED, "part-verified",
			Evidence.EDITORIAL, "inferred", Evidence.EDITORIAL, "recalled", Evidence.UNVERIFIED);

	private static final String RECALLED = " (recalled)";

	private final Map<String, NamedCsvRecord> byAddress = new LinkedHashMap<>();

	private final List<NamedCsvRecord> first;

	private final List<NamedCsvRecord> more;

	private final Map<String, String> licences;

	FactSources(Path facts) {
		this.first = FactCsv.rows(facts.resolve("atf/sources.csv"));
		this.more = FactCsv.rows(facts.resolve("recommendations/sources.csv"));
		Stream.concat(this.first.stream(), this.more.stream())
			.forEach((source) -> this.byAddress.putIfAbsent(source.getField("url"), source));
		this.licences = FactCsv.rows(facts.resolve("SOURCES.csv"))
			.stream()
			.collect(Collectors.toMap((row) -> "https://github.com/" + row.getField("repository"),
					(row) -> row.getField("licence")));
	}

	static Evidence level(String word) {
		return LEVELS.getOrDefault(word, Evidence.EDITORIAL);
	}

	List<String> behind(Evidence level, String addresses) {
		return (level == Evidence.UNVERIFIED) ? List.of(FactRow.MEMORY)
				: FactCsv.split(addresses, " \\| ").map(this::id).toList();
	}

	private String id(String address) {
		NamedCsvRecord source = this.byAddress.get(address);
		return (source != null) ? "source:" + source.getField("id") : "no source with the address " + address;
	}

	Set<String> domains() {
		return this.first.stream()
			.map((source) -> source.getField("url"))
			.filter((address) -> !address.isEmpty())
			.map(FactSources::domain)
			.collect(Collectors.toSet());
	}

	static String domain(String address) {
		String host = URI.create(address.replaceAll("[?|\\s].*", "")).getHost();
		return host.replaceFirst("^.*?([^.]+\\.((co|gov|nhs|org|ac|police)\\.uk|[^.]+))$", "$1");
	}

	Stream<String> statements() {
		List<String> said = new ArrayList<>();
		this.first.forEach((source) -> tell(source, source.getField("note"), said::add));
		this.more.stream()
			.filter((source) -> this.byAddress.get(source.getField("url")) == source)
			.forEach((source) -> tell(source, "", said::add));
		return said.stream();
	}

	private void tell(NamedCsvRecord source, String note, Consumer<String> said) {
		List<NamedCsvRecord> others = others(source);
		Map<String, String> cells = new TreeMap<>();
		for (String property : List.of("title", "publisher", "url", "access")) {
			cells.put(property, source.getField(property));
		}
		cells.put("published", source.getField("date").replace(RECALLED, ""));
		cells.put("evidence", evidence(source).name());
		cells.put("weaker", weaker(source, others, note));
		cells.put("licence", this.licences.getOrDefault(source.getField("url"), ownLicence(source)));
		cells.put("formerIds", former(source, others));
		cells.put("notes",
				note + others.stream().map((other) -> differences(source, other)).collect(Collectors.joining()));
		FactRow row = new FactRow(source, "source:" + source.getField("id"), evidence(source), List.of(), said);
		cells.forEach(row::say);
	}

	private List<NamedCsvRecord> others(NamedCsvRecord source) {
		return this.more.stream()
			.filter((other) -> other != source && other.getField("url").equals(source.getField("url")))
			.toList();
	}

	private static Evidence evidence(NamedCsvRecord source) {
		if (source.getField("url").isEmpty()) {
			return Evidence.EDITORIAL;
		}
		return source.getField("access").equals("memory only") ? Evidence.UNVERIFIED : Evidence.STATED;
	}

	private static String weaker(NamedCsvRecord source, List<NamedCsvRecord> others, String note) {
		if (Stream.concat(Stream.of(source), others.stream())
			.anyMatch((row) -> row.getField("date").endsWith(RECALLED))) {
			return "published:UNVERIFIED";
		}
		return note.matches(".*year (of the copy )?inferred.*") ? "published:EDITORIAL" : "";
	}

	private static String ownLicence(NamedCsvRecord source) {
		return source.findField("licence").orElse("");
	}

	private static String former(NamedCsvRecord source, List<NamedCsvRecord> others) {
		return others.stream()
			.map((other) -> other.getField("id"))
			.filter((id) -> !id.equals(source.getField("id")))
			.map((id) -> "source:" + id)
			.collect(Collectors.joining(";"));
	}

	private static String differences(NamedCsvRecord source, NamedCsvRecord other) {
		String words = Stream.of("title", "publisher")
			.filter((column) -> !other.getField(column).equals(source.getField(column)))
			.map((column) -> "“%s” (%s)".formatted(other.getField(column), column))
			.collect(Collectors.joining(", "));
		return words.isEmpty() ? "" : "also recorded as " + words;
	}

}
