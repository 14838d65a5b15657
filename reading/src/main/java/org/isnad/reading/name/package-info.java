/** Names in running text: a tagger that marks people, organisations and locations, and what its features rest on. */
@NullMarked
package org.isnad.reading.name;

import org.jspecify.annotations.NullMarked;
