package org.fairergraph.delivery;

import jakarta.servlet.Filter;

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
	FilterRegistrationBean<Filter> timeFilter(DeliverySettings settings) {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(new TimeFilter(settings.time()));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
		registration.setAsyncSupported(true);
		return registration;
	}

}
