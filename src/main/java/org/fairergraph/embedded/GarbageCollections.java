package org.fairergraph.embedded;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;

/**
 * What the collections of unused memory in this process leave.
 */
final class GarbageCollections {

	private final Set<String> heap = ManagementFactory.getMemoryPoolMXBeans()
		.stream()
		.filter((pool) -> pool.getType() == MemoryType.HEAP)
		.map(MemoryPoolMXBean::getName)
		.collect(Collectors.toSet());

	// one that leaves a part of the heap alone (G1 Concurrent GC, of newer versions of
	// Java)
	// tells of that part what waits there to be collected
	private final List<GarbageCollectorMXBean> collectors = ManagementFactory
		.getPlatformMXBeans(GarbageCollectorMXBean.class)
		.stream()
		.filter((collector) -> Set.of(collector.getMemoryPoolNames()).containsAll(this.heap))
		.toList();

	/**
	 * Tells what was in use when the last collection of the whole heap had ended.
	 * @return so many bytes of the heap; none before the first collection
	 */
	long left() {
		return this.collectors.stream()
			.map(GarbageCollectorMXBean::getLastGcInfo)
			.filter(Objects::nonNull)
			.max(Comparator.comparingLong(GcInfo::getEndTime))
			.stream()
			.flatMap((last) -> last.getMemoryUsageAfterGc().entrySet().stream())
			.filter((pool) -> this.heap.contains(pool.getKey()))
			.map(Map.Entry::getValue)
			.mapToLong((usage) -> usage.getUsed())
			.sum();
	}

}
