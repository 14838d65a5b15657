/** A reading laid out for comparison: its sentences as sorted numbers, computed once and compared many times. */
@NullMarked
package org.isnad.link.sheet;

import org.jspecify.annotations.NullMarked;
