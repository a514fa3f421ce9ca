package org.fairergraph.naming;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.GraphQlTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@GraphQlTest(controllers = LookUpController.class,
		excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.fairergraph\\.catalogue\\..*"),
		properties = { "spring.graphql.schema.locations=classpath:naming/",
				"spring.graphql.schema.additional-files=classpath:graphql/api.graphqls,classpath:graphql/naming.graphqls" })
class LookUpControllerTests {

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void answersAsData() {
		var answer = this.graphQl.document("""
				{
				  lookUp(text: "Church", kind: AREA) {
				    text kind outcome
				    candidates { id name kind word describedAs evidence }
				    suggestions { id }
				  }
				}""").execute();
		answer.path("lookUp.outcome").entity(String.class).isEqualTo("AMBIGUOUS");
		answer.path("lookUp.candidates[1]").matchesJson("""
				{"id": "area:E05015287", "name": "Church", "kind": "AREA", "word": "Church",
				 "describedAs": "ward in Halton", "evidence": "UNVERIFIED"}""");
		answer.path("lookUp.suggestions").entityList(Object.class).hasSize(0);
	}

	@Test
	void refusesABlankTextWithItsArgument() {
		this.graphQl.document("{ lookUp(text: \"  \", kind: AREA) { outcome } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")
					.containsEntry("argument", "text")));
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Place {

		@Bean
		LookUps lookUps() {
			return SmallPlace.lookUps();
		}

	}

}
