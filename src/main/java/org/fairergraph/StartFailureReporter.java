package org.fairergraph;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/**
 * Tells why the application does not start in one line that a person can act on. What
 * lies behind it is logged at level debug.
 */
class StartFailureReporter implements FailureAnalysisReporter {

	private static final Log LOG = LogFactory.getLog(StartFailureReporter.class);

	@Override
	public void report(FailureAnalysis analysis) {
		tell(line(analysis.getDescription(), analysis.getAction()));
		LOG.debug("The start failed", analysis.getCause());
	}

	/**
	 * Tells why the application ends.
	 * @param line the reason, in one line
	 */
	static void tell(String line) {
		System.err.println("fairer-graph: " + line);
	}

	private static String line(String description, @Nullable String action) {
		String all = (action != null) ? description + ' ' + action : description;
		return all.strip().replaceAll("\\s+", " ");
	}

}
