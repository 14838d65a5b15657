/**
 * Arabic text without losing a character: {@link org.isnad.arabic.AlignedText} folds spelling variants with the way
 * back to the original, {@link org.isnad.arabic.Tokens} cuts a text into words and marks,
 * {@link org.isnad.arabic.Quotations} and {@link org.isnad.arabic.Sentences} find what they form, and
 * {@link org.isnad.arabic.Clitics} takes a word apart. All offsets are UTF-16 units of the original text, half-open.
 */
@NullMarked
package org.isnad.arabic;

import org.jspecify.annotations.NullMarked;
