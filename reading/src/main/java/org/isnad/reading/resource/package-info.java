/**
 * Linguistic knowledge as files that a linguist can read and edit: {@link org.isnad.reading.resource.Blocks} reads them
 * and refuses, with file and line, what it does not understand.
 */
@NullMarked
package org.isnad.reading.resource;

import org.jspecify.annotations.NullMarked;
