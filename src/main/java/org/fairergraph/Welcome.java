package org.fairergraph;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Says on the console where to go, once there is somebody at the door.
 */
@Component
@ConditionalOnWebApplication
class Welcome {

	private static final Logger logger = LoggerFactory.getLogger(Welcome.class);

	private final Environment environment;

	Welcome(Environment environment) {
		this.environment = environment;
	}

	@EventListener
	void on(ApplicationReadyEvent ready) {
		String port = this.environment.getProperty("local.server.port");
		if (port != null) {
			logger.info("Ready: http://localhost:{}/ to begin, http://localhost:{}/graphiql to ask", port, port);
		}
	}

}
