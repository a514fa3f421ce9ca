package org.fairergraph.embedded;

import java.util.HashSet;
import java.util.Set;

import org.springframework.asm.Label;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.SpringAsmInfo;

/**
 * Puts a {@link Checkpoint} where a method begins, before each jump back, and around each
 * text in which a pattern is searched.
 */
final class LoopVisitor extends MethodVisitor {

	private static final String CHECKPOINT = "org/fairergraph/embedded/Checkpoint";

	private static final String SEARCHED = "(Ljava/lang/CharSequence;)Ljava/util/regex/Matcher;";

	private final Set<Label> passed = new HashSet<>();

	LoopVisitor(MethodVisitor writer) {
		super(SpringAsmInfo.ASM_VERSION, writer);
	}

	@Override
	public void visitCode() {
		super.visitCode();
		pass();
	}

	@Override
	public void visitLabel(Label label) {
		this.passed.add(label);
		super.visitLabel(label);
	}

	@Override
	public void visitJumpInsn(int opcode, Label label) {
		if (this.passed.contains(label)) {
			pass();
		}
		super.visitJumpInsn(opcode, label);
	}

	@Override
	public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
		if (descriptor.equals(SEARCHED)) {
			super.visitMethodInsn(Opcodes.INVOKESTATIC, CHECKPOINT, "watched",
					"(Ljava/lang/CharSequence;)Ljava/lang/CharSequence;", false);
		}
		super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
	}

	private void pass() {
		super.visitMethodInsn(Opcodes.INVOKESTATIC, CHECKPOINT, "pass", "()V", false);
	}

}
