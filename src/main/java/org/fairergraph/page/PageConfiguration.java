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
 * Lets pages load nothing from elsewhere and run nothing that stands in their text.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Site.class)
class PageConfiguration implements WebMvcConfigurer {

	private final Site site;

	PageConfiguration(Site site) {
		this.site = site;
	}

	private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
			+ "img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new HandlerInterceptor() {
			@Override
			public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
				request.setAttribute("site", PageConfiguration.this.site);
				request.setAttribute("here", ServletUriComponentsBuilder.fromRequest(request).build().toUriString());
				response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
				response.setHeader("Content-Security-Policy", POLICY);
				return true;
			}
		}).addPathPatterns("/", "/who-acts", "/who-acts/**", "/error");
	}

}
