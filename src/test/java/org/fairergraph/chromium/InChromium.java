package org.fairergraph.chromium;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.fairergraph.support.RunningApplication;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test that visits the whole application, on the real seed, with Chromium; a
 * machine without Chromium skips it and says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RunningApplication
@Tag("browser")
@ExtendWith(ChromiumExtension.class)
@interface InChromium {

}
