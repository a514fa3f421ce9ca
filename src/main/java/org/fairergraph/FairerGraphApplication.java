package org.fairergraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts Fairer Graph.
 */
@SpringBootApplication
public class FairerGraphApplication {

	/**
	 * Starts the application.
	 * @param args settings, as {@code --name=value}
	 */
	public static void main(String[] args) {
		SpringApplication.run(FairerGraphApplication.class, args);
	}

}
