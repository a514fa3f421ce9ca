package org.fairergraph.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.ClassWriter;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.SpringAsmInfo;

/**
 * Puts a {@link Checkpoint} into the few loops of the engine in which a query can run for
 * ever in one row, before the engine first loads them. Attacks in the tests hold that all
 * such loops are known.
 */
final class Checkpoints {

	private static final Log LOG = LogFactory.getLog(Checkpoints.class);

	private static final String VALUES = "org.neo4j.values.";

	private static final String COMMANDS = "org.neo4j.cypher.internal.runtime.interpreted.commands.";

	private static final String PATHS = "org.neo4j.internal.kernel.api.helpers.traversal.ppbfs.";

	private static final List<String> UNCHANGED = new ArrayList<>();

	private static int changed;

	private Checkpoints() {
	}

	/**
	 * Changes the classes, once for this process.
	 * @return whether all of them are changed
	 */
	static synchronized boolean set() {
		if (changed + UNCHANGED.size() == 0) {
			// before the lists, which would bring it along unchanged
			define(VALUES + "Equality", List.of("SequenceValue"));
			define(VALUES + "virtual.VirtualNodeValue",
					List.of("ListValue", "ListValue$ConcatList$ConcatListIterator", "ListValue$IntRandomAccessIterator",
							"IntegralRangeListValue$IntRangeListValue$1",
							"IntegralRangeListValue$IntRangeListValue$LongRangeListValue$1"));
			define(VALUES + "storable.Value", List.of("StringWrappingStringValue", "UTF8StringValue"));
			define(VALUES + "utils.PrettyPrinter", List.of("ValueBooleanLogic"));
			define(COMMANDS + "expressions.Expression", List.of("ReduceFunction", "ExtractFunction", "FilterFunction"));
			define(COMMANDS + "predicates.Predicate", List.of("LiteralRegularExpression"));
			define(PATHS + "SignpostTracking", List.of("PathTracer", "SignpostStack", "PGPathPropagatingBFS"));
			define(COMMANDS + "CommandNFA", List.of("InList", "AllInList", "AnyInList", "NoneInList", "SingleInList"));
			LOG.debug("%d classes of the engine have checkpoints".formatted(changed));
		}
		return UNCHANGED.isEmpty();
	}

	private static void define(String neighbour, List<String> names) {
		try {
			ClassLoader loader = Checkpoints.class.getClassLoader();
			MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(Class.forName(neighbour, false, loader),
					MethodHandles.lookup());
			for (String name : names) {
				lookup.defineClass(changed(loader, lookup.lookupClass().getPackageName() + "." + name));
				changed++;
			}
		}
		catch (LinkageError | ReflectiveOperationException | IOException ex) {
			UNCHANGED.addAll(names);
			LOG.warn("A query could run on after it was told to end, so that no reader is let in: %s cannot be changed"
				.formatted(names), ex);
		}
	}

	private static byte[] changed(ClassLoader loader, String name) throws IOException {
		try (InputStream bytes = Objects
			.requireNonNull(loader.getResourceAsStream(name.replace('.', '/') + ".class"))) {
			ClassReader reader = new ClassReader(bytes);
			ClassWriter writer = new ClassWriter(reader, 0);
			reader.accept(new Methods(writer), 0);
			return writer.toByteArray();
		}
	}

	/**
	 * Changes each method of a class.
	 */
	private static final class Methods extends ClassVisitor {

		private Methods(ClassWriter writer) {
			super(SpringAsmInfo.ASM_VERSION, writer);
		}

		@Override
		public @Nullable MethodVisitor visitMethod(int access, String name, String descriptor,
				@Nullable String signature, String @Nullable [] exceptions) {
			return new LoopVisitor(super.visitMethod(access, name, descriptor, signature, exceptions));
		}

	}

}
