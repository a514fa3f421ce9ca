package org.fairergraph.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Puts what is true of every HTTP request before everything else.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
@EnableConfigurationProperties({ HostSettings.class, Bounds.class })
class DoorConfiguration {

	@Bean
	FilterRegistrationBean<Filter> headersFilter() {
		FilterRegistrationBean<Filter> first = registered(new HeadersFilter(), Ordered.HIGHEST_PRECEDENCE);
		first.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		return first;
	}

	@Bean
	FilterRegistrationBean<Filter> hostFilter(HostSettings settings) {
		return registered(new HostFilter(new AllowedHosts(settings.allowedHosts())), Ordered.HIGHEST_PRECEDENCE + 1);
	}

	@Bean
	FilterRegistrationBean<Filter> bodyFilter(Bounds bounds, JsonMapper json,
			@Value("${spring.graphql.http.path:/graphql}") String path) {
		FilterRegistrationBean<Filter> graphql = registered(new BodyFilter(bounds.body().toBytes(), json),
				Ordered.HIGHEST_PRECEDENCE + 2);
		graphql.addUrlPatterns(path);
		return graphql;
	}

	private static FilterRegistrationBean<Filter> registered(Filter filter, int order) {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(order);
		registration.setAsyncSupported(true);
		return registration;
	}

}
