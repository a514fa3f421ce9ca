package org.fairergraph.quality;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.fairergraph.embedded.TestEngine;
import org.fairergraph.graph.Graph;
import org.fairergraph.graph.Revision;
import org.fairergraph.support.GraphDatabase;
import org.neo4j.driver.Driver;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * Starts this room, {@code catalogue} and {@code api}, on the Neo4j of the tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = QualityTest.Rooms.class)
@AutoConfigureGraphQlTester
@interface QualityTest {

	/**
	 * The rooms, and their door to Neo4j. No scanned configuration, or every test of the
	 * whole application would find it.
	 */
	@EnableAutoConfiguration
	@AutoConfigurationPackage(basePackages = "org.fairergraph.catalogue")
	@ComponentScan(basePackages = { "org.fairergraph.quality", "org.fairergraph.catalogue", "org.fairergraph.api" },
			excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
	class Rooms {

		@Bean(destroyMethod = "")
		Driver driver() {
			return GraphDatabase.driver();
		}

		@Bean
		Graph graph() {
			return GraphDatabase.graph();
		}

		@Bean
		Revision revision() {
			return TestEngine.revision();
		}

		@Bean
		Clock clock() {
			return Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
		}

	}

}
