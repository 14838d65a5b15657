/**
 * Follows feeds: {@link org.isnad.fetch.watch.Watch} looks at them again and again and keeps the pages that they newly
 * name. What it knows survives its being killed at any time.
 */
@NullMarked
package org.isnad.fetch.watch;

import org.jspecify.annotations.NullMarked;
