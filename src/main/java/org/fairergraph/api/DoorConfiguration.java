package org.fairergraph.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/**
 * Puts what is true of every HTTP request before everything else.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
@EnableConfigurationProperties({ HostSettings.class, Bounds.class, RateSettings.class })
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

	/**
	 * Answers other sites only where they are named. It stands before what refuses and
	 * what answers from memory, so that those are answered alike.
	 * @param cors which sites, closed unless told otherwise
	 * @param path where the API is
	 * @return the filter, switched off where no site is named
	 */
	@Bean
	FilterRegistrationBean<Filter> otherSites(GraphQlCorsProperties cors,
			@Value("${spring.graphql.http.path:/graphql}") String path) {
		@Nullable CorsConfiguration sites = cors.toCorsConfiguration();
		UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
		if (sites != null) {
			source.registerCorsConfiguration(path, sites);
		}
		FilterRegistrationBean<Filter> filter = registered(new CorsFilter(source), Ordered.HIGHEST_PRECEDENCE + 2);
		filter.setEnabled(sites != null);
		return filter;
	}

	@Bean
	FilterRegistrationBean<Filter> rateFilter(RateSettings settings, JsonMapper json,
			@Value("${spring.graphql.http.path:/graphql}") String path) {
		FilterRegistrationBean<Filter> filter = registered(new RateFilter(settings, path, json),
				Ordered.HIGHEST_PRECEDENCE + 3);
		filter.setEnabled(settings.requests() > 0);
		return filter;
	}

	@Bean
	FilterRegistrationBean<Filter> bodyFilter(Bounds bounds, JsonMapper json,
			@Value("${spring.graphql.http.path:/graphql}") String path) {
		FilterRegistrationBean<Filter> graphql = registered(new BodyFilter(bounds, json),
				Ordered.HIGHEST_PRECEDENCE + 4);
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
