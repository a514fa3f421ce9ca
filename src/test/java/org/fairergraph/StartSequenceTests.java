package org.fairergraph;

import org.fairergraph.graph.GraphSchema;
import org.fairergraph.graph.GraphVersion;
import org.fairergraph.graph.Revision;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.QueryTimeoutException;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;

/**
 * When a graph is looked at again.
 */
@Tag("unit")
class StartSequenceTests {

	private final GraphVersion version = mock();

	private final GraphSchema schema = mock();

	private final Rehearsal rehearsal = mock();

	private final Revision revision = mock();

	private final StartSequence start = new StartSequence(this.version, this.schema, mock(Patience.class),
			mock(ApplicationEventPublisher.class), this.rehearsal, this.revision);

	@Test
	void leavesAGraphThatNobodyHasChangedSince() {
		given(this.revision.current()).willReturn("7");
		openTwice();
		then(this.schema).should(times(1)).apply();
	}

	@Test
	void looksAgainAtAGraphThatSomebodyHasChanged() {
		given(this.revision.current()).willReturn("7", "8");
		openTwice();
		then(this.schema).should(times(2)).apply();
	}

	@Test
	void looksAgainAtAGraphThatWasJustBeingChanged() {
		openTwice();
		then(this.schema).should(times(2)).apply();
	}

	@Test
	void looksAgainAtAGraphThatWasLostMeanwhile() {
		given(this.revision.current()).willReturn("7");
		willThrow(new IllegalStateException("lost")).willDoNothing().given(this.schema).apply();
		assertThatIllegalStateException().isThrownBy(this.start::open);
		this.start.open();
		then(this.schema).should(times(2)).apply();
	}

	@Test
	void looksAtAGraphThatIsTooSlowToTell() {
		given(this.revision.current()).willThrow(new QueryTimeoutException("slow"));
		this.start.open();
		then(this.schema).should().apply();
	}

	@Test
	void rehearsesEachTime() {
		given(this.revision.current()).willReturn("7");
		openTwice();
		then(this.rehearsal).should(times(2)).run();
	}

	private void openTwice() {
		this.start.open();
		this.start.open();
	}

}
