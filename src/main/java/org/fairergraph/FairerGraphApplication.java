package org.fairergraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts Fairer Graph.
 */
@SpringBootApplication
public class FairerGraphApplication {

	/**
	 * Starts the application, and ends it where there is nothing to serve.
	 * @param args settings, as {@code --name=value}
	 */
	public static void main(String[] args) {
		ConfigurableApplicationContext context = SpringApplication.run(FairerGraphApplication.class, args);
		if (!(context instanceof WebServerApplicationContext)) {
			System.exit(SpringApplication.exit(context));
		}
	}

}
