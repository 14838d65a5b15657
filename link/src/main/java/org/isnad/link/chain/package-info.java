/** The way words came: from speaker to outlet, from how many origins, and through what all of them came. */
@NullMarked
package org.isnad.link.chain;

import org.jspecify.annotations.NullMarked;
