/**
 * The body of a story on an HTML page: which of the page's blocks are its paragraphs, judged by what they say, by their
 * links and by the boxes around them. Part of the inside of {@code org.isnad.page.html}.
 */
@NullMarked
package org.isnad.page.html.body;

import org.jspecify.annotations.NullMarked;
