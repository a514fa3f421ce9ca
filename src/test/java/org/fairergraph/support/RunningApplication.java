package org.fairergraph.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.fairergraph.embedded.PreparedStore;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/**
 * Runs a test beside the whole application, started once on free ports with a store of
 * its own and the real seed.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "fairer-graph.embedded.bolt-port=0", "fairer-graph.quality.after-load=false",
				"fairer-graph.warm-up=false", "fairer-graph.embedded.reader.time=3s" })
@ContextConfiguration(initializers = PreparedStore.class)
@AutoConfigureMockMvc
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface RunningApplication {

}
