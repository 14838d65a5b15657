/**
 * Who is who in a story: the people and organisations it names, each with all its mentions and an id across stories.
 */
@NullMarked
package org.isnad.reading.entity;

import org.jspecify.annotations.NullMarked;
