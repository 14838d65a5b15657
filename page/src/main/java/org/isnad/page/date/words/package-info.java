/**
 * The words that printed dates are made of: {@link org.isnad.page.date.words.Vocabulary} reads them from resource files
 * and finds them in a text cut into {@link org.isnad.page.date.words.Pieces}.
 */
@NullMarked
package org.isnad.page.date.words;

import org.jspecify.annotations.NullMarked;
