/**
 * Scripts and languages of pages, told by letters and frequent words. Part of the inside of
 * {@code org.isnad.page.html}.
 */
@NullMarked
package org.isnad.page.html.language;

import org.jspecify.annotations.NullMarked;
