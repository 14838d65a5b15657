/**
 * From an HTML page to its imprint: {@link org.isnad.page.html.imprint.PageFacts} weighs what the page declares against
 * what a reader sees, {@link org.isnad.page.html.imprint.BodyFacts} takes what stands in the body's own paragraphs.
 * Part of the inside of {@code org.isnad.page.html}.
 */
@NullMarked
package org.isnad.page.html.imprint;

import org.jspecify.annotations.NullMarked;
