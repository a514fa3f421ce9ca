package org.fairergraph.page;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;

/**
 * What stands in the address that somebody asks for.
 *
 * @param asked the two parts of its path
 * @param parameters its query
 */
record Visit(Asked asked, MultiValueMap<String, String> parameters) {

	/**
	 * The planner's own word.
	 * @return the word, where the address keeps one
	 */
	@Nullable String word() {
		String word = this.parameters.getFirst("asked");
		return (word == null || word.isBlank()) ? null : word.strip();
	}

	/**
	 * The address that this question should have.
	 * @param understood what the question means
	 * @return the address
	 * @throws Detour where a filter cannot be read
	 */
	Address address(Understood understood) {
		ChosenReader reader = new ChosenReader(this.parameters);
		Chosen chosen = reader.chosen();
		Address address = new Address(understood.topic().slug(), understood.areaSlug(), chosen, understood.asked(),
				from());
		if (!reader.problems().isEmpty()) {
			String date = this.parameters.getOrDefault("as-of", List.of("")).get(0);
			throw new Detour(HttpStatus.BAD_REQUEST, "bad-filter", Problem.all(reader.problems()),
					Map.of("problems", reader.problems(), "question", understood.question(), "address", address,
							"asked", new Asked(understood.topic().name(), understood.area().name()), "filters",
							new FilterForm(address, date)));
		}
		return address;
	}

	/**
	 * Whether this is that very address.
	 * @param address the address that the question should have
	 * @return {@code true} where nobody need be sent on
	 */
	boolean at(Address address) {
		return about(address) && address.parameters().equals(this.parameters);
	}

	/**
	 * Whether the path is the one that the question should have.
	 * @param address the address that the question should have
	 * @return {@code true} where it is
	 */
	boolean about(Address address) {
		return address.topic().equals(this.asked.about()) && address.area().equals(this.asked.in());
	}

	private int from() {
		String from = this.parameters.getOrDefault("from", List.of("0")).get(0);
		return from.matches("[1-9]\\d{0,6}") ? Integer.parseInt(from) : 0;
	}

}
