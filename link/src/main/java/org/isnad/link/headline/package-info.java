/** Whether one headline says what another says, or the contrary. */
@NullMarked
package org.isnad.link.headline;

import org.jspecify.annotations.NullMarked;
