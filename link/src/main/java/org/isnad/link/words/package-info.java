/** Words made comparable: stems, which of them mean the same, and how rare each is in newspapers. */
@NullMarked
package org.isnad.link.words;

import org.jspecify.annotations.NullMarked;
