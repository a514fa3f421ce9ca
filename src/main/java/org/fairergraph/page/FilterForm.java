package org.fairergraph.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The filters of an answer, to be read, changed and taken off.
 *
 * @param address the address of the answer
 * @param date the day as it was written
 */
record FilterForm(Address address, String date) {

	static FilterForm of(Address address) {
		return new FilterForm(address,
				(address.chosen().asOf() != null) ? Dates.words(address.chosen().asOf().toString()) : "");
	}

	public List<Group> groups() {
		Chosen chosen = this.address.chosen();
		return List.of(Group.of("sector", "Sector", Sector.values(), chosen.sectors()),
				Group.of("role", "Role", Role.values(), chosen.roles()),
				Group.of("reach", "Where it takes place", Reach.values(), chosen.reach()),
				Group.of("status", "Status", Status.values(), chosen.statuses()),
				Group.of("progress", "On the date", Progress.values(), chosen.progressShown()),
				Group.of("evidence", "How we know", Evidence.values(), chosen.evidenceShown()));
	}

	/**
	 * The filters in use, each with the address without it.
	 * @return the filters, in their order
	 */
	public List<Link> used() {
		Chosen chosen = this.address.chosen();
		return Stream
			.of(used("sector", chosen.sectors()), used("role", chosen.roles()), used("reach", chosen.reach()),
					used("status", chosen.statuses()), used("progress", chosen.progress()),
					used("evidence", chosen.evidence()))
			.flatMap(List::stream)
			.toList();
	}

	private List<Link> used(String name, List<? extends Choice> values) {
		return values.stream().map((value) -> new Link(value.words(), without(name, value.param()))).toList();
	}

	private String without(String name, String value) {
		MultiValueMap<String, String> others = new LinkedMultiValueMap<>();
		this.address.filters()
			.forEach((key, values) -> others.put(key,
					values.stream().filter((one) -> !(key.equals(name) && one.equals(value))).toList()));
		return this.address.with(new ChosenReader(others).chosen());
	}

	public String clear() {
		return this.address.with(this.address.chosen().cleared());
	}

	/**
	 * Some filters under one heading.
	 *
	 * @param name the name in the address
	 * @param legend the heading
	 * @param options the filters
	 */
	record Group(String name, String legend, List<Option> options) {

		static <T extends Choice> Group of(String name, String legend, T[] values, List<T> chosen) {
			return new Group(name, legend,
					Arrays.stream(values)
						.map((value) -> new Option(name + "-" + value.param(), value.param(), value.words(),
								chosen.contains(value)))
						.toList());
		}

	}

	/**
	 * One filter.
	 *
	 * @param id its name in the page
	 * @param value its value in the address
	 * @param words its words
	 * @param checked whether it is in use
	 */
	record Option(String id, String value, String words, boolean checked) {

	}

	/**
	 * A filter in use.
	 *
	 * @param words its words
	 * @param href the address without it
	 */
	record Link(String words, String href) {

	}

}
