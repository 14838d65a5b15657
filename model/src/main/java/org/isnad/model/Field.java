package org.isnad.model;

/** The facts about a story's publication, each of which has an {@link Origin}. */
public enum Field {
    TITLE,
    URL,
    OUTLET,
    AUTHOR,
    CREDITS,
    DATELINE,
    SECTION,
    PUBLISHED,
    UPDATED,
    LANGUAGE
}
