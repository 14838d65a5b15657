/**
 * What recurs on the pages of a site: {@link org.isnad.page.site.Sites} learns it from the pages themselves, and so
 * tells the template from the stories where no markup does. Part of the inside of {@code org.isnad.page}.
 */
@NullMarked
package org.isnad.page.site;

import org.jspecify.annotations.NullMarked;
