package org.fairergraph.seed;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Two lists, one behind the other, without a copy of either.
 *
 * @param <T> the type of the elements
 */
final class Joined<T> extends AbstractList<T> implements RandomAccess {

	private final List<? extends T> first;

	private final List<? extends T> second;

	Joined(List<? extends T> first, List<? extends T> second) {
		this.first = first;
		this.second = second;
	}

	@Override
	public T get(int index) {
		int before = this.first.size();
		return (index < before) ? this.first.get(index) : this.second.get(index - before);
	}

	@Override
	public int size() {
		return this.first.size() + this.second.size();
	}

}
