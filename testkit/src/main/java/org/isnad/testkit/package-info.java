/** What the tests of several modules share. */
@NullMarked
package org.isnad.testkit;

import org.jspecify.annotations.NullMarked;
