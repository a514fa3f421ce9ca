package org.fairergraph.embedded;

import java.time.Duration;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fairergraph.graph.Graph;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.socket.server.support.WebSocketHandlerMapping;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

/**
 * Serves Neo4j Browser from its jar, and Bolt to it, where the built-in engine runs.
 */
@Configuration(proxyBeanMethods = false)
@ForBrowser
class BrowserConfiguration implements WebMvcConfigurer {

	/**
	 * Neo4j Browser styles itself as it goes, and would call home.
	 */
	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
			+ "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; "
			+ "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

	// the driver of Neo4j Browser knows no other path than the root, where the start page
	// is as well
	@Bean
	WebSocketHandlerMapping boltRelay(Engine engine, EmbeddedSettings settings) {
		WebSocketHttpRequestHandler handler = new WebSocketHttpRequestHandler(
				new BoltRelay(engine.bolt().getPort(), settings.reader().connections()));
		handler.getHandshakeInterceptors().add(new SameOrigin());
		WebSocketHandlerMapping mapping = new WebSocketHandlerMapping();
		mapping.setWebSocketUpgradeMatch(true);
		mapping.setOrder(-3);
		mapping.setUrlMap(Map.of("/", handler));
		return mapping;
	}

	@Bean
	Questions questions() {
		return new Questions();
	}

	@Bean
	Link link(Questions questions, Graph graph) {
		return new Link(questions, graph);
	}

	@Bean
	BrowserPage browserPage(JsonMapper json) {
		return new BrowserPage(json);
	}

	// the names of the files change with their content
	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/browser/**")
			.addResourceLocations("classpath:/browser/")
			.setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate());
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new HandlerInterceptor() {

			@Override
			public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
				response.setHeader("Content-Security-Policy", POLICY);
				return true;
			}

		}).addPathPatterns("/browser/**");
	}

}
