package org.fairergraph.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.fairergraph.support.Row;
import org.fairergraph.support.SeedRows;

/**
 * Finds things by reading their rows one after the other, with no index: the sure ways by
 * names, and what is said of a thing to the letter.
 */
final class SearchWitness {

	private static final List<String> KINDS = List.of("principle", "determinant", "recommendation", "goal", "indicator",
			"area", "organisation", "action", "source");

	private static final Set<String> COMMON = Set.of("a", "an", "and", "are", "as", "at", "be", "but", "by", "for",
			"if", "in", "into", "is", "it", "no", "not", "of", "on", "or", "such", "that", "the", "their", "then",
			"there", "these", "they", "this", "to", "was", "will", "with");

	private final TreeMap<String, Named> things = new TreeMap<>();

	SearchWitness(SeedRows rows) {
		for (String kind : KINDS) {
			for (String id : rows.ids(kind)) {
				if (!rows.node(id).get("evidence").equals("UNVERIFIED")) {
					this.things.put(id, Named.of(id, rows.node(id)));
				}
			}
		}
	}

	/**
	 * The names and codes of all things.
	 * @return each once
	 */
	Set<String> names() {
		Set<String> names = new LinkedHashSet<>();
		this.things.values().forEach((thing) -> names.addAll(thing.written()));
		return names;
	}

	/**
	 * What the text surely means: by an id, an exact name, the words of names, or their
	 * beginnings.
	 * @param text the text
	 * @return ids with the rank, in order
	 */
	List<String> surely(String text) {
		return this.things.values()
			.stream()
			.map((thing) -> new Hit(thing, thing.rank(text)))
			.filter((hit) -> hit.rank() < 4)
			.sorted(Comparator.comparing(Hit::rank)
				.thenComparing(Hit::length)
				.thenComparing((hit) -> hit.thing().key()))
			.map((hit) -> hit.thing().id() + " " + hit.rank())
			.toList();
	}

	/**
	 * The things in whose names or summary all words stand to the letter.
	 * @param text the text
	 * @return their ids; none where no word tells anything
	 */
	List<String> having(String text) {
		List<String> telling = telling(text);
		return this.things.values()
			.stream()
			.filter((thing) -> !telling.isEmpty() && thing.said().containsAll(telling))
			.map(Named::id)
			.toList();
	}

	private static List<String> telling(String text) {
		List<String> words = Arrays.stream(fold(text).split(" ")).filter((word) -> !COMMON.contains(word)).toList();
		return words.stream().allMatch((word) -> word.length() == 1) ? List.of() : words;
	}

	private static String fold(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
		return plain.replaceAll("['’‘ʼ`´]", "")
			.replace("&", " and ")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]+", " ")
			.strip();
	}

	private record Hit(Named thing, int rank) {

		int length() {
			return this.thing.key().split(" ").length;
		}

	}

	private record Named(String id, String key, Set<String> written, Set<String> folded, Set<String> words,
			Set<String> said, Set<String> ids) {

		static Named of(String id, Row row) {
			String name = row.get("name").isEmpty() ? row.get("title") : row.get("name");
			Set<String> ids = new HashSet<>(Set.of(id.toLowerCase(Locale.ROOT)));
			Set<String> written = new LinkedHashSet<>(List.of(name));
			Set<String> all = new LinkedHashSet<>(List.of(slug(id)));
			for (String list : List.of("aliases", "synonyms", "codes", "identifiers")) {
				parts(row.get(list)).forEach(written::add);
			}
			Stream.of("gssCode", "odsCode", "registerCode")
				.map(row::get)
				.filter((code) -> !code.isEmpty())
				.forEach(written::add);
			parts(row.get("identifiers")).map((one) -> one.split("-", 3))
				.filter((one) -> one.length == 3)
				.forEach((one) -> written.add(one[2]));
			parts(row.get("formerIds")).forEach((former) -> {
				ids.add(former.toLowerCase(Locale.ROOT));
				all.add(slug(former));
			});
			all.addAll(written);
			Set<String> folded = new HashSet<>();
			Set<String> words = new HashSet<>();
			all.forEach((one) -> {
				folded.add(fold(one));
				words.addAll(List.of(fold(one).split(" ")));
			});
			Set<String> said = new HashSet<>(words);
			said.addAll(List.of(fold(row.get("summary").replaceAll("\\S*['’.,/_:\\d]\\S*", "")).split(" ")));
			return new Named(id, fold(name) + "\t" + id, written, folded, words, said, ids);
		}

		private static String slug(String id) {
			return id.substring(id.indexOf(':') + 1);
		}

		private static Stream<String> parts(String list) {
			return Arrays.stream(list.split(";")).map(String::strip).filter((part) -> !part.isEmpty());
		}

		int rank(String text) {
			if (this.ids.contains(text.toLowerCase(Locale.ROOT))) {
				return 0;
			}
			if (this.folded.contains(fold(text))) {
				return 1;
			}
			if (COMMON.contains(fold(text))) {
				return begins(fold(text)) ? 3 : 9;
			}
			List<String> telling = telling(text);
			if (telling.isEmpty()) {
				return this.folded.stream().anyMatch((one) -> (" " + one + " ").contains(" " + fold(text) + " ")) ? 2
						: 9;
			}
			if (this.words.containsAll(telling)) {
				return 2;
			}
			return telling.stream().allMatch(this::begins) ? 3 : 9;
		}

		private boolean begins(String word) {
			return this.words.stream()
				.filter((one) -> !COMMON.contains(one))
				.anyMatch((one) -> one.equals(word) || word.length() > 2 && one.startsWith(word));
		}

	}

}
