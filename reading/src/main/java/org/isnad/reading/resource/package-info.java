/**
 * Linguistic knowledge as files that a linguist can read and edit: {@link org.isnad.reading.resource.Blocks} reads them
 * and refuses, with file and line, what it does not understand. {@link org.isnad.reading.resource.Hashes} tells quickly
 * of most words that no file has them.
 */
@NullMarked
package org.isnad.reading.resource;

import org.jspecify.annotations.NullMarked;
