package org.fairergraph.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Gives every page its own address and that of the operator, and has it asked for anew
 * each time: what is true of a partner may change.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Site.class)
class PageConfiguration implements WebMvcConfigurer {

	private final Site site;

	PageConfiguration(Site site) {
		this.site = site;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new HandlerInterceptor() {
			@Override
			public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
				request.setAttribute("site", PageConfiguration.this.site);
				request.setAttribute("here", ServletUriComponentsBuilder.fromRequest(request).build().toUriString());
				response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
				return true;
			}
		}).addPathPatterns("/", "/who-acts", "/who-acts/**", "/questions", "/questions/**", "/error");
	}

}
