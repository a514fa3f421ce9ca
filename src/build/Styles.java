import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts the styles of govuk-frontend to what the templates use, and takes out what only GOV.UK may use: its font, its crest. Presses our own sheet, which
 * names the font once for all. Run by the build, so that a class is there as soon as a template names it. Arguments: the style sheet of govuk-frontend, our
 * own, the folder to write both to, the folders that name classes.
 */
class Styles {

	private static final String NOTICE = "/*! From govuk-frontend, MIT licence: see /page/NOTICE.txt */\n";

	private static final Pattern FONT = Pattern.compile(
			"(font-family:(GDS Transport,arial,)?sans-serif|-webkit-font-smoothing:antialiased|-moz-osx-font-smoothing:grayscale)(;|$)");

	private static final List<String> NOT_OURS = List.of("Transport", "woff", "crest", "url(");

	private static final Pattern NAMED = Pattern.compile("govuk-[\\w-]*\\w");

	private static final Pattern CLASS = Pattern.compile("\\.((?:[\\w-]|\\\\.)+)");

	private final String css;

	private final Set<String> used;

	private int position;

	Styles(String css, Set<String> used) {
		this.css = css;
		this.used = used;
	}

	public static void main(String[] args) throws IOException {
		Set<String> used = new LinkedHashSet<>();
		for (String folder : Arrays.asList(args).subList(3, args.length)) {
			try (Stream<Path> files = Files.walk(Path.of(folder))) {
				for (Path file : files.filter((path) -> path.toString().matches(".*\\.(html|js)")).toList()) {
					NAMED.matcher(Files.readString(file)).results().map(MatchResult::group).forEach(used::add);
				}
			}
		}
		String cut = NOTICE + new Styles(plain(args[0]), used).all() + "\n";
		NOT_OURS.stream().filter(cut::contains).findFirst().ifPresent((word) -> {
			throw new IllegalStateException("The styles still hold \"%s\", which is not for us".formatted(word));
		});
		Path target = Files.createDirectories(Path.of(args[2]));
		Files.writeString(target.resolve("govuk.css"), cut);
		Files.writeString(target.resolve("page.css"), pressed(plain(args[1])));
	}

	private static String plain(String file) throws IOException {
		return Files.readString(Path.of(file)).replaceAll("(?s)/\\*.*?\\*/", "");
	}

	private static String pressed(String css) {
		return css.replaceAll("\\s*\\n\\s*", "\n")
			.replaceAll("([{};,])\n", "$1")
			.replace(" {", "{")
			.replace(";}", "}")
			.replaceAll("(?m)([;{][\\w-]+): ", "$1:")
			.strip() + "\n";
	}

	private String all() {
		String kept = block();
		if (this.position < this.css.length()) {
			throw new IllegalStateException("A block ends that never began, at " + this.position);
		}
		return kept;
	}

	/**
	 * Reads to the end of the text, or of the block that stands around this place.
	 */
	private String block() {
		StringBuilder kept = new StringBuilder();
		while (this.position < this.css.length() && this.css.charAt(this.position) != '}') {
			String head = upTo("{};").strip();
			char end = (this.position < this.css.length()) ? this.css.charAt(this.position) : '}';
			if (end == '{') {
				this.position++;
				kept.append(rule(head));
				this.position++;
			}
			else if (end == ';') {
				this.position++;
			}
		}
		return kept.toString();
	}

	private String rule(String head) {
		if (head.startsWith("@")) {
			String inner = block();
			return (inner.isEmpty() || !head.matches("@(media|supports)\\b.*")) ? "" : head + "{" + inner + "}";
		}
		String declarations = FONT.matcher(upTo("}")).replaceAll("");
		String selectors = Arrays.stream(head.split(",(?![^(\\[]*[)\\]])"))
			.filter(this::isUsed)
			.collect(Collectors.joining(","));
		return (selectors.isEmpty() || declarations.isBlank()) ? "" : selectors + "{" + declarations + "}";
	}

	private boolean isUsed(String selector) {
		return CLASS.matcher(selector.replaceAll(":not\\([^)]*\\)", ""))
			.results()
			.allMatch((match) -> this.used.contains(match.group(1)));
	}

	/**
	 * Reads to the first of some characters that stands outside strings and brackets.
	 */
	private String upTo(String ends) {
		int start = this.position;
		char quote = 0;
		int depth = 0;
		for (; this.position < this.css.length(); this.position++) {
			char c = this.css.charAt(this.position);
			if (quote != 0) {
				quote = (c == quote) ? 0 : quote;
			}
			else if (c == '"' || c == '\'') {
				quote = c;
			}
			else if (depth == 0 && ends.indexOf(c) >= 0) {
				break;
			}
			else {
				depth += (c == '(' || c == '[') ? 1 : (c == ')' || c == ']') ? -1 : 0;
			}
		}
		return this.css.substring(start, this.position);
	}

}
