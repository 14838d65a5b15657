package org.isnad.reading.place;

/** How a name of the gazetteer is to be taken where a text has it. */
enum Use {
    /** As the place, unless the words around say otherwise. */
    SURE,
    /** As the place only where the words around show it: more often it is another word. */
    SHY,
    /** As a site that is named after the place. */
    SITE,
    /** As the adjective of a country's people, which is no place but tells of which country the story speaks. */
    PEOPLE,
    /** As a place that the gazetteer does not have. */
    UNLISTED,
    /** As something else that only contains a place's name. */
    OTHER
}
