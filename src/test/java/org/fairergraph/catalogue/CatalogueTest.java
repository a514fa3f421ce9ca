package org.fairergraph.catalogue;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.TestGraph;
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
 * Starts this room and {@code api}, on the Neo4j of the tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = CatalogueTest.Rooms.class)
@AutoConfigureGraphQlTester
@interface CatalogueTest {

	/**
	 * The rooms, and their door to Neo4j. No scanned configuration, or every test of the
	 * whole application would find it.
	 */
	@EnableAutoConfiguration
	@AutoConfigurationPackage
	@ComponentScan(basePackages = { "org.fairergraph.catalogue", "org.fairergraph.api" },
			excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
	class Rooms {

		@Bean
		Statements statements() {
			return new Statements();
		}

		@Bean(destroyMethod = "")
		Driver driver(Statements statements) {
			return statements.counting(GraphDatabase.driver());
		}

		@Bean
		Graph graph(Driver driver) {
			return TestGraph.of(driver);
		}

	}

}
