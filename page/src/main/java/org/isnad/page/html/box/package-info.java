/**
 * An HTML page parted into boxes (its block-level elements) and blocks (its runs of text), with what tags and names say
 * of each box. Part of the inside of {@code org.isnad.page.html}.
 */
@NullMarked
package org.isnad.page.html.box;

import org.jspecify.annotations.NullMarked;
