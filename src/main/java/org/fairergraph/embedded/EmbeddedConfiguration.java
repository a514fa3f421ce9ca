package org.fairergraph.embedded;

import java.net.URI;

import org.fairergraph.graph.Revision;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Starts the built-in Neo4j and tells the driver how to reach it, where no server is
 * configured.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(NoServerConfigured.class)
@EnableConfigurationProperties(EmbeddedSettings.class)
class EmbeddedConfiguration {

	@Bean
	Logins logins() {
		return Logins.random();
	}

	@Bean
	Engine engine(EmbeddedSettings settings, Logins logins, ConfigurableApplicationContext application) {
		Engine engine = Engine.start(settings, logins);
		application.addApplicationListener(whenReady(engine::tellOfFailures));
		return engine;
	}

	// by an annotation it would be started to hear that a start without it is over
	private static ApplicationListener<ApplicationReadyEvent> whenReady(Runnable action) {
		return new ApplicationListener<>() {

			@Override
			public void onApplicationEvent(ApplicationReadyEvent ready) {
				action.run();
			}

		};
	}

	@Bean
	Revision revision(Engine engine) {
		return engine.revision();
	}

	@Bean
	Neo4jConnectionDetails embeddedConnection(Engine engine, Logins logins) {
		URI bolt = engine.bolt();
		return new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return bolt;
			}

			@Override
			public AuthToken getAuthToken() {
				return AuthTokens.basic(Logins.APPLICATION, logins.application().text());
			}

		};
	}

}
