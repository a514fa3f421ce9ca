package org.fairergraph.operation;

import java.util.List;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;

/**
 * A span that tells that something failed and what kind of failure it was, but not the
 * words of it: they may quote what a client asked.
 */
class SpanWithoutWords extends DelegatingSpanData {

	// the names of other events are the words of errors, too
	private static final String EXCEPTION = "exception";

	private static final String WORDS = "exception\\.(message|stacktrace)";

	SpanWithoutWords(SpanData span) {
		super(span);
	}

	@Override
	public StatusData getStatus() {
		return StatusData.create(super.getStatus().getStatusCode(), "");
	}

	@Override
	public List<EventData> getEvents() {
		return super.getEvents().stream()
			.filter((event) -> event.getName().equals(EXCEPTION))
			.map(SpanWithoutWords::withoutWords)
			.toList();
	}

	private static EventData withoutWords(EventData event) {
		Attributes plain = event.getAttributes().toBuilder().removeIf((key) -> key.getKey().matches(WORDS)).build();
		return EventData.create(event.getEpochNanos(), event.getName(), plain);
	}

}
