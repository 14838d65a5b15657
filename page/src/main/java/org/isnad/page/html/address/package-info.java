/**
 * Addresses of pages: which of those a page names is its own, and the day that addresses tell. Part of the inside of
 * {@code org.isnad.page.html}.
 */
@NullMarked
package org.isnad.page.html.address;

import org.jspecify.annotations.NullMarked;
