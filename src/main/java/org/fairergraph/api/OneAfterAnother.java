package org.fairergraph.api;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/**
 * Answers the fields of one request one after another, whichever Java runs. From Java 21
 * on Spring would give each a thread of its own, and the things that stand beside each
 * other would no longer be fetched by one statement.
 */
@Component
class OneAfterAnother implements BeanPostProcessor {

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof AnnotatedControllerConfigurer controllers) {
			controllers.setBlockingMethodPredicate((method) -> false);
		}
		return bean;
	}

}
