/**
 * The names that bylines, credits, datelines and titles are made of: persons, agencies, places, the site itself, told
 * apart by lists and by the signs between them. Part of the inside of {@code org.isnad.page.html}.
 */
@NullMarked
package org.isnad.page.html.names;

import org.jspecify.annotations.NullMarked;
