/**
 * What a page says of itself to machines: {@link org.isnad.page.html.metadata.Declared} gathers JSON-LD, microdata,
 * RDFa and meta elements, all dialects of them, as claims. Part of the inside of {@code org.isnad.page.html}.
 */
@NullMarked
package org.isnad.page.html.metadata;

import org.jspecify.annotations.NullMarked;
