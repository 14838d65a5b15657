/**
 * Compares two readings: copies, repeats, agreements and contradictions, rival and later figures, each with its reason
 * and how sure it is. Pure: knows nothing but the two, so the outcome is the same in any order of arrival.
 */
@NullMarked
package org.isnad.link;

import org.jspecify.annotations.NullMarked;
