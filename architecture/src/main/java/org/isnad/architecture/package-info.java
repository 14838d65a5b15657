/** What holds for all modules together. All of it is tests; there is nothing here to run. */
@NullMarked
package org.isnad.architecture;

import org.jspecify.annotations.NullMarked;
