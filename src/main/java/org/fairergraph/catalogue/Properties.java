package org.fairergraph.catalogue;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Makes records of the properties of nodes, once for all kinds of things: a component is
 * called like its property.
 */
final class Properties {

	// Java copies and looks through all of it each time it is asked
	private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
		@Override
		protected Shape computeValue(Class<?> type) {
			return new Shape(BeanUtils.getResolvableConstructor(type), List.of(type.getRecordComponents()));
		}
	};

	private Properties() {
	}

	static <T extends Thing> T read(Class<T> type, MapAccessor properties) {
		return make(type, (component) -> value(component, properties.get(component.getName())));
	}

	static <T extends Record & Thing> T confirmed(T thing) {
		Set<String> unverified = thing.weaker()
			.stream()
			.filter(WeakerProperty::unverified)
			.map(WeakerProperty::property)
			.collect(Collectors.toSet());
		@SuppressWarnings("unchecked")
		Class<T> type = (Class<T>) thing.getClass();
		return unverified.isEmpty() ? thing
				: make(type, (component) -> (unverified.contains(component.getName()) && mayBeAbsent(component)) ? null
						: ReflectionUtils.invokeMethod(component.getAccessor(), thing));
	}

	static <T> List<T> list(@Nullable List<T> values) {
		return (values != null) ? List.copyOf(values) : List.of();
	}

	static @Nullable String at(List<String> values, int index) {
		return (index < values.size()) ? filled(values.get(index)) : null;
	}

	static @Nullable String filled(String text) {
		return text.isBlank() ? null : text;
	}

	private static <T> T make(Class<T> type, Function<RecordComponent, @Nullable Object> values) {
		Shape shape = SHAPES.get(type);
		return type
			.cast(BeanUtils.instantiateClass(shape.constructor(), shape.components().stream().map(values).toArray()));
	}

	private static boolean mayBeAbsent(RecordComponent component) {
		return component.getType() == List.class || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
	}

	private static @Nullable Object value(RecordComponent component, Value value) {
		Class<?> type = component.getType();
		if (value.isNull()) {
			return null;
		}
		if (type == List.class) {
			return component.getName().equals("weaker") ? value.asList((word) -> WeakerProperty.of(word.asString()))
					: value.asList(Value::asString);
		}
		return type.isEnum() ? word(type, value.asString()) : plain(type, value);
	}

	private static Object plain(Class<?> type, Value value) {
		if (type == int.class || type == Integer.class) {
			return value.asInt();
		}
		return (type == Double.class) ? value.asDouble() : value.asObject();
	}

	private static Object word(Class<?> type, String word) {
		return Arrays.stream(type.getEnumConstants())
			.filter((constant) -> ((Enum<?>) constant).name().equals(word))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("%s is no %s".formatted(word, type.getSimpleName())));
	}

	/**
	 * How a record is made.
	 *
	 * @param constructor makes it of a value for each component
	 * @param components the components, in order
	 */
	private record Shape(Constructor<?> constructor, List<RecordComponent> components) {

	}

}
