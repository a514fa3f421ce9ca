package org.fairergraph.catalogue;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.fairergraph.graph.Label;
import org.fairergraph.graph.Property;
import org.neo4j.driver.types.MapAccessor;

import org.springframework.util.ReflectionUtils;

/**
 * Makes up nodes that carry every property of the vocabulary, or only what they must.
 */
final class Specimen {

	private static final Map<Label, List<String>> ELSEWHERE = Map.of(Label.OBSERVATION, List.of("source", "locator"),
			Label.RELEASE, List.of("licenceNames", "licenceUrls", "attributions"));

	private Specimen() {
	}

	static String creating(Label label) {
		return "CREATE (n:%s) SET n = $properties".formatted(label.cypher());
	}

	static Map<String, Object> of(Label label) {
		Map<String, Object> properties = new LinkedHashMap<>(Map.of("id", label.kind() + ":x"));
		label.properties().forEach((property) -> properties.put(property.name(), value(property)));
		properties.put("weaker", List.of("notes:EDITORIAL"));
		return properties;
	}

	static Map<String, Object> least(Label label) {
		Map<String, Object> properties = of(label);
		label.properties()
			.stream()
			.filter((property) -> !property.required())
			.forEach((property) -> properties.remove(property.name()));
		return properties;
	}

	/**
	 * What a thing tells of itself, as the graph would hold it.
	 */
	static Map<String, Object> told(Thing thing) {
		Map<String, Object> told = new LinkedHashMap<>();
		for (RecordComponent component : thing.getClass().getRecordComponents()) {
			Object value = ReflectionUtils.invokeMethod(component.getAccessor(), thing);
			if (value != null && !List.of().equals(value)) {
				told.put(component.getName(), stored(value));
			}
		}
		return told;
	}

	/**
	 * Reads a thing of the same kind by its own method.
	 */
	static Object read(Thing like, MapAccessor properties) {
		Method of = Objects.requireNonNull(ReflectionUtils.findMethod(like.getClass(), "of", MapAccessor.class));
		return Objects.requireNonNull(ReflectionUtils.invokeMethod(of, null, properties));
	}

	/**
	 * What GraphQL shows of what the graph holds.
	 */
	static Map<String, Object> shown(Label label, Map<String, Object> properties) {
		Map<String, Object> shown = new LinkedHashMap<>(properties);
		shown.keySet().removeAll(ELSEWHERE.getOrDefault(label, List.of()));
		shown.put("weaker", List.of(Map.of("property", "notes")));
		return shown;
	}

	private static Object stored(Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(String::valueOf).toList();
		}
		return (value instanceof Enum<?> word) ? word.name() : value;
	}

	private static Object value(Property property) {
		if (property.name().equals("published")) {
			return "2026-11-24";
		}
		return switch (property.type()) {
			case TEXT -> "some " + property.name();
			case TEXTS -> List.of("a " + property.name(), "another");
			case WORD -> property.words().get(0);
			case INTEGER -> 7;
			case DECIMAL -> 1.5;
			case BOOLEAN -> true;
			case DATE -> "2026-11";
			case URL -> "https://example.org/" + property.name();
		};
	}

}
