package org.fairergraph.embedded;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Conditional;

/**
 * Marks what serves Neo4j Browser: it is there where the built-in engine is, and a web
 * server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(NoServerConfigured.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@interface ForBrowser {

}
