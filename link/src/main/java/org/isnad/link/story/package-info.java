/** How two stories as wholes stand to each other: copy, same item, same affair; and the keys under which they meet. */
@NullMarked
package org.isnad.link.story;

import org.jspecify.annotations.NullMarked;
