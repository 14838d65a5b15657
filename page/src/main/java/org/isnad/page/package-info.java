/**
 * From bytes as people have them (pages, web archives, feeds, JSON Lines) to a clean {@link org.isnad.model.Story}.
 * {@link org.isnad.page.Stories} is the way in: it opens what the user named and hands on one
 * {@link org.isnad.page.Found} after the other.
 */
@NullMarked
package org.isnad.page;

import org.jspecify.annotations.NullMarked;
