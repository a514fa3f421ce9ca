package org.fairergraph.page;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a text, plain, strong or a link.
 *
 * @param words the words
 * @param href where it leads, where it is a link
 * @param strong whether it stands out
 */
public record Bit(String words, @Nullable String href, boolean strong) {

}
