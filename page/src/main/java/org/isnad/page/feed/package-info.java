/**
 * Lists of stories as outlets publish them: RSS, Atom, JSON Feed, site maps, OPML. {@link org.isnad.page.feed.Feeds} is
 * the way in; no other file or address is opened, whatever a feed names.
 */
@NullMarked
package org.isnad.page.feed;

import org.jspecify.annotations.NullMarked;
