package org.isnad.ledger.search.lucene;

/** The names of fields in the index. What is stored only to be shown has a capital. */
public final class Schema {
    /** Goes up whenever documents are made differently, so that an older index is built anew. */
    public static final String VERSION = "1";

    /** The term by which a story's documents are replaced. */
    public static final String STORY = "story";

    public static final String ID = "id";
    static final String KIND = "kind";
    static final String TEXT = "text";
    static final String BODY = "body";
    static final String TITLE = "title";
    static final String SPEAKER = "speaker";
    static final String ROLE = "role";
    static final String VIA = "via";
    static final String OUTLET = "outlet";
    static final String AUTHOR = "author";
    static final String SECTION = "section";
    static final String PLACE = "place";
    static final String PERSON = "person";
    static final String ORG = "org";
    static final String ENTITY = "entity";
    static final String OF = "of";
    static final String FIGURE = "figure";
    static final String STANCE = "stance";
    static final String MODE = "mode";
    /** What a speaker or an entity is. */
    static final String WHAT = "what";

    static final String CONFIDENCE = "confidence";
    static final String NUMBER = "number";
    static final String DAY = "day";
    static final String WHEN = "when";
    /** Made from the id alone: orders what is otherwise equal, always the same way. */
    static final String RANK = "rank";
    /** The rank of the story that a document belongs to. */
    static final String STORY_RANK = "storyRank";

    static final String FACET = "facet.";

    /** What the documents of one entity are gathered by. */
    static final String KEY = "key.";

    static final String SHOWN_TEXT = "Text";
    static final String SHOWN_TITLE = "Title";
    static final String SHOWN_OUTLET = "Outlet";
    static final String SHOWN_URL = "Url";
    static final String SHOWN_PUBLISHED = "Published";
    static final String SHOWN_SPEAKER = "Speaker";
    static final String SHOWN_ROLE = "Role";
    static final String SHOWN_WHAT = "What";
    static final String SHOWN_ENTITY = "Entity";
    static final String SHOWN_AFFILIATION = "Affiliation";
    static final String SHOWN_STANCE = "Stance";
    static final String SHOWN_MODE = "Mode";
    static final String SHOWN_VIA = "Via";
    static final String SHOWN_DAY = "Day";
    static final String SHOWN_CONFIDENCE = "Confidence";
    static final String SHOWN_FIGURE = "Figure";
    static final String SHOWN_NUMBER = "Number";

    private Schema() {}
}
