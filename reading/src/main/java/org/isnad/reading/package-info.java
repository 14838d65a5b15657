/**
 * From a {@link org.isnad.model.Story} to a {@link org.isnad.model.Reading}: who said what, through whom.
 * {@link org.isnad.reading.Reader} is the way in.
 */
@NullMarked
package org.isnad.reading;

import org.jspecify.annotations.NullMarked;
