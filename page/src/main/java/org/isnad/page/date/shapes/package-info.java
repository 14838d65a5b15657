/**
 * The shapes in which pages print a date: {@link org.isnad.page.date.shapes.Drafts} reads one at a place of a text, as
 * far as the words go; what they mean by the page and its capture is not decided here.
 */
@NullMarked
package org.isnad.page.date.shapes;

import org.jspecify.annotations.NullMarked;
