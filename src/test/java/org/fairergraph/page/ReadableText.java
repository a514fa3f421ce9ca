package org.fairergraph.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * What the main part of a page says, in the order in which it is read out: forms, and
 * what is hidden from screen readers, left out.
 */
final class ReadableText {

	private static final Map<String, String> BLOCKS = Map.ofEntries(Map.entry("h1", "# "), Map.entry("h2", "## "),
			Map.entry("h3", "### "), Map.entry("h4", "#### "), Map.entry("h5", "##### "), Map.entry("p", ""),
			Map.entry("li", "- "), Map.entry("tr", ""), Map.entry("caption", ""), Map.entry("summary", "? "),
			Map.entry("dt", ""), Map.entry("dd", ": "), Map.entry("div", ""));

	private static final Set<String> CELLS = Set.of("th", "td");

	private final List<String> lines = new ArrayList<>();

	private final StringBuilder line = new StringBuilder();

	private ReadableText() {
	}

	static String of(Document page) {
		ReadableText text = new ReadableText();
		text.read(page.getElementsByTagName("main").item(0));
		text.end();
		return String.join("\n", text.lines) + "\n";
	}

	/**
	 * The parts below a part of a page.
	 * @param node the part
	 * @param name the name of the elements
	 * @return the elements, in order
	 */
	static List<Element> parts(Document node, String name) {
		return nodes(node.getElementsByTagName(name)).map(Element.class::cast).toList();
	}

	private static Stream<Node> nodes(NodeList list) {
		return IntStream.range(0, list.getLength()).mapToObj(list::item);
	}

	private void read(Node node) {
		if (node instanceof Text words) {
			this.line.append(words.getData());
		}
		else if (node instanceof Element element && !hidden(element)) {
			read(element, element.getTagName());
		}
	}

	private void read(Element element, String name) {
		if (BLOCKS.containsKey(name)) {
			end();
			this.line.append(BLOCKS.get(name));
		}
		this.line.append(CELLS.contains(name) ? " | " : "");
		nodes(element.getChildNodes()).forEach(this::read);
		this.line.append(name.equals("a") ? " (%s)".formatted(element.getAttribute("href")) : "");
		if (BLOCKS.containsKey(name)) {
			end();
		}
	}

	private static boolean hidden(Element element) {
		return element.getTagName().equals("form") || element.getAttribute("aria-hidden").equals("true");
	}

	// a marker waits for the first words, which may stand in a block of their own
	private void end() {
		String words = this.line.toString().replaceAll("\\s+", " ").strip();
		if (words.equals("-")) {
			return;
		}
		if (!words.isEmpty()) {
			this.lines.add(words);
		}
		this.line.setLength(0);
	}

}
