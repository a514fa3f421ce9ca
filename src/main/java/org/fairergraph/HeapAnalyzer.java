package org.fairergraph;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;

/**
 * Says that Java may take more memory, where a start needed more than it may.
 */
class HeapAnalyzer extends AbstractFailureAnalyzer<OutOfMemoryError> {

	// the same class of error stands for threads and classes, for which -Xmx is no help
	private static final List<String> OF_THE_HEAP = List.of("Java heap space", "GC overhead limit exceeded");

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable failure, OutOfMemoryError cause) {
		long most = Runtime.getRuntime().maxMemory() / (1024 * 1024);
		String sentence = "The start needs more memory than Java may take (%d MB): start it with more, such as -Xmx%dm."
				+ " A seed of a million rows was loaded in 1024 MB. The next start completes what this one began.";
		return isOfTheHeap(cause) ? new FailureAnalysis(sentence.formatted(most, 2 * most), null, failure) : null;
	}

	// one of another thread comes wrapped in its like, without words
	private static boolean isOfTheHeap(OutOfMemoryError error) {
		String said = String.valueOf(NestedExceptionUtils.getMostSpecificCause(error).getMessage());
		return OF_THE_HEAP.stream().anyMatch(said::startsWith);
	}

}
