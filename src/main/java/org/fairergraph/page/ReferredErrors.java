package org.fairergraph.page;

import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * Gives a number to what fails behind all controllers, such as a page that cannot be
 * written, so that it is found in the log.
 */
@Component
class ReferredErrors extends DefaultErrorAttributes {

	private static final Logger logger = LoggerFactory.getLogger(ReferredErrors.class);

	@Override
	public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		Map<String, Object> attributes = super.getErrorAttributes(request, options);
		Throwable error = getError(request);
		if (error != null && Integer.valueOf(500).equals(attributes.get("status"))) {
			String reference = Reference.next();
			logger.error("A page failed, reference {}", reference, error);
			attributes.put("reference", reference);
		}
		return attributes;
	}

}
