/** The nouns: what a comparison of readings gives. Immutable records and enums. */
@NullMarked
package org.isnad.link.model;

import org.jspecify.annotations.NullMarked;
