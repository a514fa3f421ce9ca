package org.fairergraph.chromium;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.fairergraph.graph.Graph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What coordinators do in Neo4j Browser once it is open; it is opened once for all.
 */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserEditorTests {

	private final Graph graph;

	private final List<Neo4jBrowser> open = new ArrayList<>();

	BrowserEditorTests(Graph graph) {
		this.graph = graph;
	}

	@BeforeAll
	void open(Visits visits) {
		this.open.add(new Neo4jBrowser(visits.wide("/browser/?ask=catalogue/counts").page()).opened());
	}

	private Neo4jBrowser browser() {
		return this.open.get(0);
	}

	@Test
	void asksAQuestionOfTheGuideWithItsParameters() {
		browser().turnTo("Of which wider topics is each of these a part?");
		browser().runBlock(0, ":param [{ids}] => {", "Successfully set your parameters.");
		browser().runBlock(1, "MATCH (narrower:Determinant)", "determinant:housing");
	}

	@Test
	void keepsTheTypesOfParameters() {
		browser().turnTo("Which partners own actions on a determinant in an area, as a picture?\n\nAsk it now");
		browser().runBlock(0, ":param [{determinant, ", "Successfully set your parameters.");
		browser().run("RETURN $asOf = date() AND $roles = [] AND $determinant STARTS WITH 'det' AS same", "true");
	}

	@Test
	void answersAFavouriteAtOnce() {
		browser().page().getByTestId("navigationFavorites").click();
		browser().page().getByText("Of which wider topics").click();
		browser().runEdited("// Of which wider topics", "determinant:housing");
	}

	@Test
	void refusesToWrite() {
		browser().run("CREATE (n:Area {id: 'area:typed'}) RETURN n", "Writing in read access mode not allowed");
		assertThat(this.graph.read("MATCH (n:Area {id: 'area:typed'}) RETURN n", Map.of())).isEmpty();
	}

	@Test
	void staysUsableAfterAQueryThatRunsAway() {
		browser().run("UNWIND range(1, 1000000000000) AS i WITH i WHERE i < 0 RETURN i",
				"The transaction has been terminated.");
		browser().run("MATCH (a:Area {id: 'area:E06000006'}) RETURN a", "Halton");
		assertThat(browser().drawn()).extracting((circle) -> circle.get("caption").asString())
			.containsExactly("Halton");
	}

}
