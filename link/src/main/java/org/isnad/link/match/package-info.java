/**
 * How the sentences and statements of readings stand to each other: repeated, agreeing, contradicting, other figures.
 */
@NullMarked
package org.isnad.link.match;

import org.jspecify.annotations.NullMarked;
