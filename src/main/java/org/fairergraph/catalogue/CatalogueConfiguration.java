package org.fairergraph.catalogue;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.neo4j.core.convert.Neo4jConversions;

/**
 * Tells Spring Data how the graph holds what is no plain value.
 */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

	@Bean
	Neo4jConversions neo4jConversions() {
		return new Neo4jConversions(Set.of(new WeakerPropertyConverter()));
	}

	/**
	 * Reads and writes {@code website:UNVERIFIED}.
	 */
	private static final class WeakerPropertyConverter implements GenericConverter {

		@Override
		public Set<ConvertiblePair> getConvertibleTypes() {
			return Set.of(new ConvertiblePair(Value.class, WeakerProperty.class),
					new ConvertiblePair(WeakerProperty.class, Value.class));
		}

		@Override
		public Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
			return (source instanceof Value value) ? WeakerProperty.of(value.asString())
					: Values.value(String.valueOf(source));
		}

	}

}
