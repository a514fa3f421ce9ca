import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts the tests that Maven ran, by kind, from its reports. The kind of a class is its tag; a class of the failsafe plugin is of kind container,
 * one that visits pages with Chromium of kind browser; anything else is of kind unit.
 */
class Tally {

	private static final Pattern SUITE = Pattern.compile("<testsuite [^>]*>", Pattern.DOTALL);

	private static final Pattern TAG = Pattern.compile("@(?:Arch)?Tag\\(\"(\\w+)\"\\)");

	private static final Pattern ENGINE = Pattern.compile("GraphDatabase|@RunningApplication|@CatalogueTest|SmallPlace|SmallGraph|TestEngine");

	private static final Pattern BROWSER = Pattern.compile("@InChromium");

	public static void main(String[] args) throws IOException {
		boolean docker = args[0].equals("yes");
		Map<String, int[]> kinds = new TreeMap<>();
		List<Path> reports = new ArrayList<>(reports("target/surefire-reports"));
		reports.addAll(reports("target/failsafe-reports"));
		for (Path report : reports) {
			String suite = Files.readString(report);
			Matcher matcher = SUITE.matcher(suite);
			if (!matcher.find()) {
				continue;
			}
			String head = matcher.group();
			int failed = number(head, "failures") + number(head, "errors");
			int skipped = number(head, "skipped");
			int[] counts = kinds.computeIfAbsent(kind(report), (kind) -> new int[3]);
			counts[0] += number(head, "tests") - failed - skipped;
			counts[1] += failed;
			counts[2] += skipped;
		}
		int[] all = new int[3];
		kinds.forEach((kind, counts) -> {
			System.out.printf("%-13s %4d passed, %d failed, %d skipped%n", kind, counts[0], counts[1], counts[2]);
			for (int i = 0; i < all.length; i++) {
				all[i] += counts[i];
			}
		});
		System.out.printf("%d passed, %d failed, %d skipped%n", all[0], all[1], all[2]);
		if (docker && missed(kinds, "container")) {
			System.out.println("Docker is here, but the tests that need it did not run.");
			System.exit(1);
		}
		if (args.length > 1 && args[1].equals("yes") && missed(kinds, "browser")) {
			System.out.println("Chromium is here, but the tests that need it did not run.");
			System.exit(1);
		}
		if (args.length > 2 && args[2].equals("yes") && missed(kinds, "audit")) {
			System.out.println("Node.js is here, but the audit of GraphQL over HTTP did not run.");
			System.exit(1);
		}
		if (all[0] == 0) {
			System.out.println("No test ran.");
			System.exit(1);
		}
	}

	private static boolean missed(Map<String, int[]> kinds, String kind) {
		int[] counts = kinds.getOrDefault(kind, new int[3]);
		return counts[2] > 0 || counts[0] + counts[1] == 0;
	}

	private static List<Path> reports(String folder) throws IOException {
		Path path = Path.of(folder);
		if (!Files.isDirectory(path)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(path)) {
			return files.filter((file) -> file.getFileName().toString().matches("TEST-.*\\.xml")).sorted().toList();
		}
	}

	private static int number(String head, String attribute) {
		Matcher matcher = Pattern.compile("\\b" + attribute + "=\"(\\d+)\"").matcher(head);
		return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
	}

	private static String kind(Path report) throws IOException {
		if (report.toString().contains("failsafe")) {
			return "container";
		}
		String name = report.getFileName().toString().replaceAll("^TEST-|\\.xml$|\\$.*", "");
		Path source = Path.of("src/test/java", name.replace('.', '/') + ".java");
		String text = Files.exists(source) ? Files.readString(source) : "";
		Matcher tag = TAG.matcher(text);
		return tag.find() ? tag.group(1) : BROWSER.matcher(text).find() ? "browser" : ENGINE.matcher(text).find() ? "engine" : "unit";
	}

}
