package org.isnad.page.html.imprint;

/** What an element's name, class or id says that it holds. */
enum Hint {
    HEADLINE,
    BYLINE,
    DATE,
    SOURCE,
    PATH,
    SITE,
    /** Something beside the story: a menu, related stories, comments. */
    ASIDE
}
