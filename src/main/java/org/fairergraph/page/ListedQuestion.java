package org.fairergraph.page;

/**
 * A question that the start page leads to.
 */
public interface ListedQuestion {

	/**
	 * Its address under {@code /questions/}.
	 * @return small letters and hyphens
	 */
	String path();

	/**
	 * The question as it stands on the start page.
	 * @return a question
	 */
	String words();

}
