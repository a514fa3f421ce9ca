package org.fairergraph.delivery;

import jakarta.servlet.Filter;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Puts delivery behind the doors of every request, and before those who answer it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
@EnableConfigurationProperties(DeliverySettings.class)
class DeliveryConfiguration {

	@Bean
	FilterRegistrationBean<Filter> timeFilter(DeliverySettings settings, Moments moments) {
		return registered(new TimeFilter(settings.time(), moments), Ordered.HIGHEST_PRECEDENCE + 20);
	}

	@Bean
	FilterRegistrationBean<Filter> answerFilter(Moments moments, KeptAnswers answers, DeliverySettings settings,
			@Value("${spring.graphql.http.path:/graphql}") String path) {
		FilterRegistrationBean<Filter> graphql = registered(new AnswerFilter(moments, answers),
				Ordered.HIGHEST_PRECEDENCE + 30);
		graphql.addUrlPatterns(path);
		graphql.setEnabled(settings.kept().toBytes() > 0);
		return graphql;
	}

	private static FilterRegistrationBean<Filter> registered(Filter filter, int order) {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(order);
		return registration;
	}

}
