package org.fairergraph;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;

/**
 * Names a setting of Spring Boot's own that it cannot read.
 */
class UnreadableSettingAnalyzer extends AbstractFailureAnalyzer<InvalidConfigurationPropertyValueException>
		implements Ordered {

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	protected FailureAnalysis analyze(Throwable failure, InvalidConfigurationPropertyValueException cause) {
		return new FailureAnalysis(
				"The setting --%s cannot be '%s' (%s).".formatted(cause.getName(), cause.getValue(), cause.getReason()),
				null, failure);
	}

}
