package org.fairergraph.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

import org.fairergraph.api.Readiness;
import org.fairergraph.graph.Revision;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Tells which moment it is.
 */
@Component
@ConditionalOnWebApplication(type = Type.SERVLET)
class Moments {

	private final Supplier<Revision> revisions;

	private final Readiness readiness;

	private final Clock clock;

	private volatile @Nullable Revision revision;

	@Autowired
	Moments(ObjectProvider<Revision> revision, Readiness readiness, Clock clock) {
		// a filter is made before anything else; what starts the engine, and may fail, is
		// not
		this((Supplier<Revision>) revision::getObject, readiness, clock);
	}

	Moments(Supplier<Revision> revisions, Readiness readiness, Clock clock) {
		this.revisions = revisions;
		this.readiness = readiness;
		this.clock = clock;
	}

	/**
	 * Looks at the graph and at the clock.
	 * @return the moment, or {@code null} where no answer holds: the graph is just being
	 * changed or loaded, or is away
	 */
	@Nullable Moment now() {
		if (this.readiness.state() != Readiness.State.READY) {
			return null;
		}
		try {
			@Nullable String current = revision().current();
			return (current != null) ? new Moment(current, LocalDate.now(this.clock)) : null;
		}
		catch (DataAccessException ex) {
			// the door has told it, and whoever answers tells the client
			return null;
		}
	}

	/**
	 * Ends what was heard for one request, whoever asked.
	 */
	void forget() {
		if (this.revision != null || this.readiness.state() == Readiness.State.READY) {
			revision().forget();
		}
	}

	private Revision revision() {
		@Nullable Revision known = this.revision;
		if (known == null) {
			known = this.revisions.get();
			this.revision = known;
		}
		return known;
	}

}
