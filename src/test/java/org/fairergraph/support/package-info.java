/**
 * What the tests of all rooms share.
 */
@NullMarked
package org.fairergraph.support;

import org.jspecify.annotations.NullMarked;
