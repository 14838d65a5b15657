/**
 * Markup without what no reader sees: {@link org.isnad.page.html.pruning.Pruned} is half as long as the page and makes
 * the same tree, and its places lead back. Part of the inside of {@code org.isnad.page.html}.
 */
@NullMarked
package org.isnad.page.html.pruning;

import org.jspecify.annotations.NullMarked;
