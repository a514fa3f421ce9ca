package org.fairergraph.embedded;

import java.util.List;
import java.util.Map;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says where Neo4j Browser is found when the graph lives in a server of its own: only the
 * built-in engine knows readers who may not write.
 */
@Controller
@Conditional(ServerConfigured.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ElsewhereController {

	private static final List<String> SENTENCES = List.of("This service keeps its graph in a Neo4j server of its own.",
			"Neo4j Browser comes with that server, usually at port 7474 of its machine; for AuraDB it is called Query and is found in the Aura console.",
			"Whoever runs the server can tell you the address and give you a login.");

	@GetMapping({ "/browser", "/browser/**" })
	ModelAndView elsewhere() {
		return new ModelAndView("not-opened", Map.of("sentences", SENTENCES), HttpStatus.NOT_FOUND);
	}

}
