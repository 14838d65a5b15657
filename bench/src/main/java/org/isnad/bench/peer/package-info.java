/**
 * Isnad beside a peer that has published its own tests of numbers and times in Arabic;
 * {@link org.isnad.bench.peer.NumbersAndTimes} is the command. What its tests expect otherwise than TIMEX3 or sense is
 * told in {@code bench/numbers-times.md}.
 */
@NullMarked
package org.isnad.bench.peer;

import org.jspecify.annotations.NullMarked;
