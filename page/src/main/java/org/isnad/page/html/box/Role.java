package org.isnad.page.html.box;

/** What an element's tag, attributes or names say of it. */
public enum Role {
    /** Nothing. */
    PLAIN,
    /** It holds the story's body. */
    BODY,
    /** It belongs to the page and not to the story, or is not shown. */
    ASIDE,
    /** As {@link #ASIDE}, and what it holds are ways to other stories. */
    POINTER,
    /** It holds a picture and, if its text is short, a caption. */
    PICTURE;

    /** Whether what it holds is apart from the story, however much it is. */
    public boolean isApart() {
        return this == ASIDE || this == POINTER;
    }
}
