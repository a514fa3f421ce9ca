package org.fairergraph.seed;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * A list that makes each of its elements when it is asked for, and keeps none.
 *
 * @param <S> the type of what they are made of
 * @param <T> the type of the elements
 */
final class Derived<S, T> extends AbstractList<T> implements RandomAccess {

	private final List<S> sources;

	private final Function<S, T> making;

	Derived(List<S> sources, Function<S, T> making) {
		this.sources = sources;
		this.making = making;
	}

	@Override
	public T get(int index) {
		return this.making.apply(this.sources.get(index));
	}

	@Override
	public int size() {
		return this.sources.size();
	}

}
