package org.fairergraph.page;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Sources} and for how {@link Why} names them.
 */
class SourcesTests {

	@Test
	void areNamedShortlyAndFully() {
		assertThat(AnAnswer.marked(Sources.shortly(AnAnswer.PLAN.source())))
			.isEqualTo("[Town Press, 2025](https://plan.example/)");
		assertThat(AnAnswer.marked(Sources.fully(AnAnswer.PLAN)))
			.isEqualTo("[The plan, Town Press, 2025](https://plan.example/), page 3");
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "//plan.example/",
			"/etc/passwd", " https://plan.example/", "https://plan.example/\"><script>", "" })
	void areNoLinkElsewhereThanToTheWeb(String url) {
		assertThat(Sources.shortly(new Answer.Source("source:a", "A", "B", null, url)).bits())
			.containsExactly(new Bit("B, undated", null, false));
	}

	@Test
	void areNotOurEditors() {
		Answer.Source editors = new Answer.Source("source:editors", "Our mapping", "Editors", null, null);
		assertThat(Sources.first(List.of(new Answer.Citation(null, editors)))).isEmpty();
		assertThat(Sources.first(List.of(new Answer.Citation(null, editors), AnAnswer.PLAN)))
			.contains(AnAnswer.PLAN.source());
	}

	@Test
	void areToldOnceWhereTheNextStepHasTheSame() {
		assertThat(Why.of(AnAnswer.of("A PUBLIC LEAD Repairs HERE", "A PUBLIC FUNDS Repairs HERE").owned()))
			.extracting((why) -> AnAnswer.marked(why.badge()))
			.containsExactly("Stated by [The plan, Town Press, 2025](https://plan.example/), page 3",
					"Stated by the same source");
	}

}
