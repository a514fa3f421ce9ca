package org.fairergraph.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.stereotype.Component;

/**
 * The answers that are kept, those that are asked for again and again longest.
 */
@Component
@ConditionalOnWebApplication(type = Type.SERVLET)
class KeptAnswers implements MeterBinder {

	private final Cache<Asked, Kept> answers;

	KeptAnswers(DeliverySettings settings) {
		this.answers = Caffeine.newBuilder()
			.maximumWeight(settings.kept().toBytes())
			.weigher((Asked asked, Kept kept) -> kept.weight())
			.recordStats()
			.build();
	}

	/**
	 * Looks for an answer that holds.
	 * @param asked the request
	 * @param now the moment
	 * @return the answer, or {@code null} where there is none of this moment
	 */
	@Nullable Kept find(Asked asked, Moment now) {
		@Nullable Kept kept = this.answers.getIfPresent(asked);
		return (kept != null && kept.moment().equals(now)) ? kept : null;
	}

	/**
	 * Keeps an answer in place of an older one.
	 * @param asked the request
	 * @param kept its answer
	 */
	void keep(Asked asked, Kept kept) {
		this.answers.put(asked, kept);
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		CaffeineCacheMetrics.monitor(registry, this.answers, "answers");
	}

}
