package org.fairergraph.api;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.graphql.MediaTypes;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Finds the media type in which a client wants its answer. JSON goes to everybody who
 * does not name the newer type, whose status codes older clients take for failures.
 */
final class Negotiation {

	private static final List<MediaType> OFFERED = List.of(MediaType.APPLICATION_JSON,
			MediaTypes.APPLICATION_GRAPHQL_RESPONSE);

	private Negotiation() {
	}

	/**
	 * What a request is to be answered in.
	 * @param headers the headers of the request
	 * @return the type, or nothing where the client takes none that we have
	 */
	static Optional<MediaType> answer(ServerRequest.Headers headers) {
		try {
			List<MediaType> ranges = headers.accept();
			return ranges.isEmpty() ? Optional.of(MediaType.APPLICATION_JSON) : best(ranges);
		}
		catch (InvalidMediaTypeException ex) {
			return Optional.empty();
		}
	}

	// of ranges with the same weight, a type that is named goes before a wildcard, and
	// then the client's order counts
	private static Optional<MediaType> best(List<MediaType> ranges) {
		List<MediaType> left = OFFERED.stream().filter((type) -> !refused(ranges, type)).toList();
		return ranges.stream()
			.filter(Negotiation::wanted)
			.sorted(Comparator.comparing(MediaType::getQualityValue)
				.reversed()
				.thenComparing(MediaType::isWildcardType)
				.thenComparing(MediaType::isWildcardSubtype))
			.flatMap((range) -> left.stream().filter(range::includes))
			.findFirst();
	}

	private static boolean refused(List<MediaType> ranges, MediaType type) {
		return ranges.stream().anyMatch((range) -> range.getQualityValue() == 0 && range.equalsTypeAndSubtype(type));
	}

	// an answer is in UTF-8 and nothing else
	private static boolean wanted(MediaType range) {
		return range.getQualityValue() > 0
				&& (range.getCharset() == null || StandardCharsets.UTF_8.equals(range.getCharset()));
	}

}
