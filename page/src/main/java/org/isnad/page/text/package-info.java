/**
 * From the plain text of a crawled page to its story: {@link org.isnad.page.text.PageText} finds title, body and outlet
 * among menus, boxes and footers. Part of the inside of {@code org.isnad.page}.
 */
@NullMarked
package org.isnad.page.text;

import org.jspecify.annotations.NullMarked;
