package org.fairergraph;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

/**
 * What holds in every room, in words.
 */
@ArchTag("architecture")
@AnalyzeClasses(packages = "org.fairergraph", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTests {

	// what a door reads from the rows of its question
	private static final String VALUES = "org\\.neo4j\\.driver\\.(Record|Values?|TransactionContext|Result|types\\..*)";

	private static final String DSL = "org.neo4j.cypherdsl..";

	private static final String MAPPING = "org.springframework.data.neo4j..";

	@ArchTest
	final ArchRule controllersKnowNoDatabase = noClasses().that()
		.haveSimpleNameEndingWith("Controller")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.neo4j..", MAPPING)
		.as("A controller touches no type of Neo4j");

	@ArchTest
	final ArchRule onlyCypherSpeaksCypher = noClasses().that()
		.haveSimpleNameNotEndingWith("Cypher")
		.should()
		.dependOnClassesThat(resideInAPackage(DSL))
		.as("Only a class named …Cypher speaks Cypher-DSL");

	@ArchTest
	final ArchRule oneDoorToNeo4j = noClasses().that()
		.resideOutsideOfPackages("..graph", "..embedded")
		.should()
		.dependOnClassesThat(resideInAPackage("org.neo4j.driver..").and(not(nameMatching(VALUES))))
		.as("Only graph and embedded open a connection to Neo4j");

	@ArchTest
	final ArchRule onlyEmbeddedKnowsTheEngine = noClasses().that()
		.resideOutsideOfPackage("..embedded")
		.should()
		.dependOnClassesThat(resideInAPackage("org.neo4j..").and(not(resideInAPackage("org.neo4j.driver..")))
			.and(not(resideInAPackage(DSL))))
		.as("Only embedded knows the engine");

	@ArchTest
	final ArchRule controllersAreHidden = classes().that()
		.areAnnotatedWith(Controller.class)
		.should()
		.bePackagePrivate()
		.andShould()
		.haveSimpleNameEndingWith("Controller")
		.as("A controller is for the framework alone");

	@ArchTest
	final ArchRule settingsAreRecords = classes().that()
		.areAnnotatedWith(ConfigurationProperties.class)
		.should()
		.beRecords()
		.as("Settings are records");

	@ArchTest
	final ArchRule nothingIsInjectedIntoFields = noFields().should()
		.beAnnotatedWith(Autowired.class)
		.orShould()
		.beAnnotatedWith(Value.class)
		.as("What a class needs, its constructor says");

}
