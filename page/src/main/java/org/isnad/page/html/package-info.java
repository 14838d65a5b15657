/** HTML pages: from decoded markup to a story with its imprint, and each paragraph's place in the page. */
@NullMarked
package org.isnad.page.html;

import org.jspecify.annotations.NullMarked;
