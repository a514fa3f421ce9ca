package org.fairergraph.chromium;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Asks the validator that the W3C uses.
 */
final class ValidHtml {

	private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

	private ValidHtml() {
	}

	static List<String> errors(String html) {
		Errors errors = new Errors();
		try {
			SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
			validator.setUpMainSchema(SCHEMA, errors);
			validator.setUpValidatorAndParsers(errors, true, false);
			validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		return errors.lines;
	}

	/**
	 * Keeps what is wrong; what is merely advice passes.
	 */
	private static final class Errors extends DefaultHandler {

		private final List<String> lines = new ArrayList<>();

		@Override
		public void error(SAXParseException ex) {
			this.lines.add("line %d: %s".formatted(ex.getLineNumber(), ex.getMessage()));
		}

		@Override
		public void fatalError(SAXParseException ex) {
			error(ex);
		}

	}

}
