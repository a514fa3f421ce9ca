package org.fairergraph;

import java.util.Objects;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;

/**
 * Names the setting that moves the pages and the API to another port.
 */
class WebServerAnalyzer extends AbstractFailureAnalyzer<WebServerException> implements Ordered {

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	protected FailureAnalysis analyze(Throwable failure, WebServerException cause) {
		String what = (cause instanceof PortInUseException taken)
				? "The port %d for HTTP is in use by another program".formatted(taken.getPort())
				: "The web server does not start (%s)".formatted(why(cause));
		return new FailureAnalysis(what + "; choose another port with --server.port.", null, failure);
	}

	private static String why(Throwable cause) {
		return Objects.toString(NestedExceptionUtils.getMostSpecificCause(cause).getMessage());
	}

}
