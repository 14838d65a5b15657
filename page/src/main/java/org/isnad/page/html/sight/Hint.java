package org.isnad.page.html.sight;

/** What an element's name, class or id says that it holds. */
public enum Hint {
    HEADLINE,
    BYLINE,
    DATE,
    SOURCE,
    PATH,
    SECTION,
    SITE,
    /** Something beside the story: a menu, related stories, comments. */
    ASIDE
}
