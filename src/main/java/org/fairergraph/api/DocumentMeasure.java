package org.fairergraph.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * Measures a document as it stands, before it is held against the schema. Each fragment
 * is gone through once, however often it is spread, so that the time depends on the
 * length of the document alone.
 */
final class DocumentMeasure {

	private final Map<String, FragmentDefinition> fragments = new HashMap<>();

	private final Map<String, DocumentSize> known = new HashMap<>();

	private DocumentMeasure(Document document) {
		document.getDefinitionsOfType(FragmentDefinition.class)
			.forEach((fragment) -> this.fragments.put(fragment.getName(), fragment));
	}

	/**
	 * Measures all operations of a document together.
	 * @param document a document that has been parsed; it may be wrong in every other way
	 * @return its size
	 */
	static DocumentSize of(Document document) {
		DocumentMeasure measure = new DocumentMeasure(document);
		return document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.map((operation) -> measure.set(operation.getSelectionSet()).directed(operation.getDirectives().size()))
			.reduce(DocumentSize.NOTHING, DocumentSize::and);
	}

	private DocumentSize set(@Nullable SelectionSet set) {
		DocumentSize size = DocumentSize.NOTHING;
		for (Selection<?> selection : (set != null) ? set.getSelections() : List.<Selection<?>>of()) {
			size = size.and(one(selection));
		}
		return size;
	}

	private DocumentSize one(Selection<?> selection) {
		if (selection instanceof Field field) {
			return set(field.getSelectionSet()).below(field.getAlias() != null).directed(field.getDirectives().size());
		}
		if (selection instanceof InlineFragment inline) {
			return set(inline.getSelectionSet()).directed(inline.getDirectives().size());
		}
		FragmentSpread spread = (FragmentSpread) selection;
		return fragment(spread.getName()).directed(spread.getDirectives().size());
	}

	private DocumentSize fragment(String name) {
		DocumentSize size = this.known.get(name);
		if (size == null) {
			// a fragment that leads back to itself is refused by the validation
			this.known.put(name, DocumentSize.NOTHING);
			FragmentDefinition fragment = this.fragments.get(name);
			size = (fragment != null) ? set(fragment.getSelectionSet()).directed(fragment.getDirectives().size())
					: DocumentSize.NOTHING;
			this.known.put(name, size);
		}
		return size;
	}

}
