package org.fairergraph.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ResourceUtils;

/**
 * Finds the files of a seed, in a folder or in the jar.
 */
final class SeedFolder {

	private SeedFolder() {
	}

	/**
	 * Reads the files that say what the graph becomes. Others, such as a README, are
	 * nobody's business here.
	 * @param location a path, a {@code file:} address or a {@code classpath:} location
	 * @return the files, in the order of their names
	 */
	static List<SeedFile> read(String location) {
		try {
			List<SeedFile> files = location.startsWith(ResourceUtils.CLASSPATH_URL_PREFIX) ? inside(location)
					: below(path(location));
			return files.stream().filter((file) -> file.isTable() || file.isDescription()).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path path(String location) {
		return Path.of(location.startsWith(ResourceUtils.FILE_URL_PREFIX)
				? location.substring(ResourceUtils.FILE_URL_PREFIX.length()).replaceFirst("^//", "") : location);
	}

	private static List<SeedFile> below(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			throw new SeedRefused("There is no seed folder '%s' (setting fairer-graph.seed.location)."
				.formatted(folder.toAbsolutePath().normalize()));
		}
		List<SeedFile> files = new ArrayList<>();
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				String name = folder.relativize(path).toString().replace('\\', '/');
				files.add(new SeedFile(name, Files.readAllBytes(path)));
			}
		}
		return files;
	}

	private static List<SeedFile> inside(String location) throws IOException {
		String folder = location.endsWith("/") ? location : location + "/";
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
		Resource there = resolver.getResource(folder);
		if (!there.exists()) {
			throw new SeedRefused("There is no seed at '%s' (setting fairer-graph.seed.location).".formatted(location));
		}
		String root = there.getURL().toString();
		List<SeedFile> files = new ArrayList<>();
		for (Resource resource : resolver.getResources(folder + "**/*.*")) {
			if (resource.isReadable()) {
				String name = resource.getURL().toString().substring(root.length());
				files.add(new SeedFile(name, resource.getContentAsByteArray()));
			}
		}
		return files;
	}

}
