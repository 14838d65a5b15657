/**
 * What a reader sees on a page: {@link org.isnad.page.html.sight.Glance} gathers its short lines, with what the names
 * of their elements hint at. Part of the inside of {@code org.isnad.page.html}.
 */
@NullMarked
package org.isnad.page.html.sight;

import org.jspecify.annotations.NullMarked;
