/**
 * What words are one when a reader looks for them: a word in, the light stem that its singular, plural and counted
 * forms share out. {@link org.isnad.arabic.stem.LightStem} comes first.
 */
@NullMarked
package org.isnad.arabic.stem;

import org.jspecify.annotations.NullMarked;
