/** Organisations known by name: the entity files, and which of their names stands for which organisation in a story. */
@NullMarked
package org.isnad.reading.known;

import org.jspecify.annotations.NullMarked;
